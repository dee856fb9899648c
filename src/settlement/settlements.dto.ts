import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey, knownMoment, writeKnownMoment, type KnownMoment } from '../agreements';
import { Euro } from '../kernel/money';
import { monthOf, yearOf, type Month } from '../kernel/time';
import { field } from '../platform/http';
import type { ChargeableLine, Settlement } from './domain';
import { provisionalTables, writeProvisional } from './ceilings.dto';
import { parkedReason, part, vatCategory, writeComponent, writeReason } from './settled.dto';

export class SettlementPath extends createZodDto(
  z.strictObject({ kenmerk: agreementKey, maand: field.month('Kostenmaand.') }),
) {}

const LINE = z
  .strictObject({
    onderdeel: part,
    functie: z.string().optional().describe('Bij loonkosten: de functie.'),
    addendum: z.string().optional().describe('Bij een addendum: de sleutel.'),
    btwCategorie: vatCategory,
    btwPercentage: field.percentage('Btw-percentage.'),
    bedrag: field.euro('Wat in rekening gebracht mag worden, zonder btw.'),
  })
  .meta({ id: 'Verrekenregel' });

export const SETTLED_MONTH = z
  .strictObject({
    maand: field.month('Kostenmaand.'),
    ...knownMoment,
    voorlopigeTabellen: provisionalTables.optional(),
    regels: z.array(LINE).describe('Per onderdeel, functie en btw-behandeling.'),
    totaal: field.euro('Som van de regels.'),
    aangehouden: z
      .array(
        z.strictObject({
          regel: z.string().describe('Kenmerk van de addendumregel.'),
          addendum: z.string().describe('Sleutel van het addendum.'),
          reden: parkedReason,
          bedrag: field.euro('Wat ervan is aangehouden.'),
        }),
      )
      .describe('Addendumregels van de maand die niet of niet geheel in rekening gebracht mogen worden.'),
  })
  .meta({ id: 'Maandverrekening' });

export function writeSettledMonth(
  { lines, entries, years }: Settlement,
  month: Month,
  moment: KnownMoment,
): z.input<typeof SETTLED_MONTH> {
  const ofMonth = lines.filter(({ costMonth }) => costMonth === month);
  const year = years.find((one) => one.year === yearOf(month));
  const parked = entries.filter(({ entry }) => monthOf(entry.performedOn) === month);
  return {
    maand: month,
    ...writeKnownMoment(moment),
    ...(year && writeProvisional(year.limits.provisionalTables)),
    regels: ofMonth.map(writeLine),
    totaal: Euro.sum(ofMonth.map(({ amount }) => amount)).toString(),
    aangehouden: parked.flatMap(({ entry, reason, parked: amount }) =>
      reason === undefined
        ? []
        : [
            {
              regel: entry.id,
              addendum: entry.addendum,
              reden: writeReason(reason),
              bedrag: amount.toString(),
            },
          ],
    ),
  };
}

function writeLine({ component, vat, amount }: ChargeableLine): z.input<typeof LINE> {
  return {
    ...writeComponent(component),
    btwCategorie: vat.category,
    btwPercentage: vat.percentage.toFixedText(),
    bedrag: amount.toString(),
  };
}
