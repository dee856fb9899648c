import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../agreements';
import { field } from '../platform/http';
import type { ChargedAgreements } from './charged-sums.reader';
import { PARTS } from './document.dto';
import { sumPerPart, type ChargedPerPart, type ChargedSum } from './domain';

export class ChargedYearPath extends createZodDto(z.strictObject({ jaar: field.yearText('Kostenjaar.') })) {}

export class IssuedByQuery extends createZodDto(
  z.strictObject({
    bekendOp: field.day('Met de facturen tot en met deze dag; zonder: alle.').optional(),
  }),
) {}

const PER_PART = z
  .array(
    z
      .strictObject({
        onderdeel: z.enum(Object.values(PARTS)).describe('Waarvoor.'),
        eersteHelft: field.euro('Kostenmaanden januari tot en met juni, zonder btw.'),
        tweedeHelft: field.euro('Kostenmaanden juli tot en met december, zonder btw.'),
        jaar: field.euro('Beide samen, zonder btw.'),
      })
      .meta({ id: 'InRekeningPerOnderdeel' }),
  )
  .describe('Onderdelen waarvoor iets in rekening is gebracht.');

export const CHARGED = z
  .strictObject({
    jaar: z.int().describe('Kostenjaar.'),
    overeenkomsten: z
      .array(
        z.strictObject({
          kenmerk: agreementKey,
          titel: z.string().describe('Titel van de overeenkomst.'),
          onderdelen: PER_PART,
        }),
      )
      .describe('De overeenkomsten van je partij, op kenmerk.'),
    samen: PER_PART,
  })
  .meta({ id: 'InRekeningGebracht' });

export function writeCharged(year: number, { agreements, sums }: ChargedAgreements): z.input<typeof CHARGED> {
  const byAgreement = new Map<string, ChargedSum[]>();
  for (const sum of sums)
    byAgreement.set(sum.agreementId, [...(byAgreement.get(sum.agreementId) ?? []), sum]);
  return {
    jaar: year,
    overeenkomsten: agreements.map(({ agreementId, key, title }) => ({
      ...{ kenmerk: key, titel: title },
      onderdelen: sumPerPart(byAgreement.get(agreementId) ?? []).map(writePart),
    })),
    samen: sumPerPart(sums).map(writePart),
  };
}

function writePart({ part, first, second, year }: ChargedPerPart): z.input<typeof PER_PART>[number] {
  return {
    onderdeel: PARTS[part],
    ...{ eersteHelft: first.toString(), tweedeHelft: second.toString(), jaar: year.toString() },
  };
}
