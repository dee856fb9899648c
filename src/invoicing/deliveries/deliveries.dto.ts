import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { wordSendFailure } from '../../parties';
import { INVOICE_CHANNELS, placeOf } from '../../parties/domain';
import { field } from '../../platform/http';
import { documentNumber } from '../drafts.dto';
import type { ShownInvoiceDelivery } from './deliveries.reader';
import type { InvoiceStanding, TrailAct, TrailAttempt, TrailDelivery } from './invoice-trail';

const STANDINGS = {
  'to-fetch': 'ligt klaar',
  fetched: 'opgehaald',
  waiting: 'wordt verzonden',
  held: 'wacht op eerdere',
  trying: 'wordt herhaald',
  failed: 'mislukt',
  bounced: 'teruggekomen',
  sent: 'verzonden',
  received: 'ontvangen',
} as const satisfies Readonly<Record<InvoiceStanding, string>>;

const ACTS = {
  fetch: 'opgehaald',
  bounce: 'teruggekomen',
  receive: 'ontvangen',
} as const satisfies Readonly<Record<TrailAct['act'], string>>;

const reason = (of: string) => field.text(`Waarom: ${of}`);

export class SendAgainBody extends createZodDto(
  z
    .strictObject({ reden: reason('wat er met de vorige keer was, of wie erom vroeg.') })
    .meta({ id: 'NieuweVerzending' }),
) {}

export class BounceBody extends createZodDto(
  z
    .strictObject({
      datum: field.day('Dag waarop het bericht terugkwam.'),
      reden: reason('wat de terugmelding zegt.'),
      verzending: z
        .int()
        .positive()
        .optional()
        .describe('Nummer van de verzending die terugkwam; zonder nummer de laatste.'),
    })
    .meta({ id: 'NieuweTerugmelding' }),
) {}

export class BounceReportForm extends createZodDto(
  z.strictObject({}).meta({
    id: 'Foutrapport',
    description: 'Met het bericht van de mailserver als bestand (RFC 3464). Het wordt niet bewaard.',
  }),
) {}

export class ReceiptBody extends createZodDto(
  z
    .strictObject({
      datum: field.day('Dag waarop de opdrachtgever het document ontving; de betaaltermijn begint dan.'),
      reden: reason(
        'van wie je het weet, of waarom de dag anders is. De opdrachtgever mag hem weglaten.',
      ).optional(),
    })
    .meta({ id: 'NieuweOntvangst' }),
) {}

const FAILURE = z.strictObject({
  code: z.string().describe('Vaste code.'),
  tekst: z.string().describe('Wat er gebeurde en wat iemand kan doen.'),
});

const ATTEMPT = z.strictObject({
  om: field.moment('Wanneer.'),
  gelukt: z.boolean().describe('Of het document is aangekomen bij de server.'),
  waar: z.string().describe('Adres of plaats.').optional(),
  bericht: z.string().describe('Kenmerk van het bericht; bij mail de Message-ID.').optional(),
  digestPdf: field.digest('Van de pdf die ging.').optional(),
  digestUbl: field.digest('Van de e-factuur die ging.').optional(),
  fout: FAILURE.describe('Wat in de weg stond.').optional(),
});

const DELIVERY = z
  .strictObject({
    volgnummer: z.int().describe('De hoeveelste keer dat dit document wordt verzonden.'),
    kanaal: z.enum(INVOICE_CHANNELS).describe('Waarover.'),
    waar: z.string().describe('Waarheen.').optional(),
    reden: z.string().describe('Waarom opnieuw; alleen voor de opdrachtnemer.').optional(),
    rol: z.string().describe('Rol van wie het liet verzenden.'),
    om: field.moment('Wanneer dat werd gevraagd.'),
    pogingen: z.array(ATTEMPT).describe('Elke poging.'),
  })
  .meta({ id: 'Factuurverzending' });

const ACT = z.strictObject({
  handeling: z.enum(Object.values(ACTS)).describe('Wat er gebeurde.'),
  datum: field.day('Op welke dag.'),
  verzending: z.int().describe('Bij terugkomen: welke verzending.').optional(),
  status: z.string().describe('Wat de mailserver meldde (RFC 3463).').optional(),
  reden: z.string().describe('Waarom; alleen voor de opdrachtnemer.').optional(),
  doorOpdrachtgever: z.boolean().describe('Of de opdrachtgever dit zelf meldde.'),
  rol: z.string().describe('Rol van wie dit vastlegde.'),
  om: field.moment('Wanneer dat werd vastgelegd.'),
});

/** How a delivery stands, also for who asks for many documents at once. */
const STANDING = z.strictObject({
  stand: z.enum(Object.values(STANDINGS)).describe('Hoe het met de verzending staat.'),
  wachtOp: z.string().describe('Nummer van het document dat eerst gaat.').optional(),
  verzondenOp: field.day('Dag waarop het is verzonden; ontbreekt als het terugkwam.').optional(),
  ontvangenOp: field.day('Dag van ontvangst, zoals die het laatst is gemeld.').optional(),
  betaaltermijn: z
    .strictObject({
      vervaltOp: field
        .day(
          'Laatste dag om te betalen; ontbreekt zolang de opdrachtgever de factuur niet kan hebben, en als de dag op de factuur voorbijging zonder dat de ontvangst was gemeld.',
        )
        .optional(),
      verwacht: z.boolean().describe('De ontvangst is nog niet gemeld; een dag is dan die op de factuur.'),
      verstreken: z.boolean().describe('De termijn is voorbij. Of is betaald, staat hier niet.'),
    })
    .describe('Dertig dagen vanaf de ontvangst; ontbreekt als er niets te betalen is.')
    .optional(),
});

export const INVOICE_STANDING = STANDING.meta({ id: 'StandVanVerzending' });

export const INVOICE_DELIVERY = z
  .strictObject({
    nummer: documentNumber,
    ...STANDING.shape,
    verzendingen: z.array(DELIVERY).describe('Elke keer dat het document wordt verzonden.'),
    handelingen: z.array(ACT).describe('Wat er bij de opdrachtgever mee gebeurde.'),
  })
  .meta({ id: 'VerzendingVanFactuur' });

export function nameStanding(standing: InvoiceStanding): (typeof STANDINGS)[InvoiceStanding] {
  return STANDINGS[standing];
}

export function writeInvoiceStanding({
  standing,
  heldBy,
  sentOn,
  receivedOn,
  term,
}: ShownInvoiceDelivery): z.input<typeof INVOICE_STANDING> {
  return {
    stand: nameStanding(standing),
    ...(heldBy !== undefined && { wachtOp: heldBy }),
    ...(sentOn !== undefined && { verzondenOp: sentOn }),
    ...(receivedOn !== undefined && { ontvangenOp: receivedOn }),
    ...(term && {
      betaaltermijn: {
        ...(term.dueOn !== undefined && { vervaltOp: term.dueOn }),
        ...{ verwacht: term.isExpected, verstreken: term.isOver },
      },
    }),
  };
}

/** As the side that asks may see it: reasons may name someone, and are of who gave them. */
export function writeInvoiceDelivery(
  shown: ShownInvoiceDelivery,
  isContractor: boolean,
): z.input<typeof INVOICE_DELIVERY> {
  const { trail } = shown;
  return {
    nummer: trail.document.number,
    ...writeInvoiceStanding(shown),
    verzendingen: trail.deliveries.map((one) => writeDelivery(one, isContractor)),
    handelingen: trail.acts.map((one) => writeAct(one, isContractor)),
  };
}

function writeDelivery(one: TrailDelivery, isContractor: boolean): z.input<typeof DELIVERY> {
  const place = placeOf(one.channel);
  return {
    ...{ volgnummer: one.number, kanaal: one.channel.kind },
    ...(place !== undefined && { waar: place }),
    ...(one.reason !== null && isContractor && { reden: one.reason }),
    ...{ rol: one.orderedRole, om: one.orderedAt },
    pogingen: one.attempts.map((attempt) => writeAttempt(one, attempt)),
  };
}

function writeAttempt({ channel }: TrailDelivery, attempt: TrailAttempt): z.input<typeof ATTEMPT> {
  const failure = attempt.outcome === 'delivered' ? undefined : wordSendFailure(attempt.outcome, channel);
  return {
    ...{ om: attempt.attemptedAt, gelukt: !failure },
    ...(attempt.place !== null && { waar: attempt.place }),
    ...(attempt.reference !== null && { bericht: attempt.reference }),
    ...(attempt.pdfDigest !== null && { digestPdf: attempt.pdfDigest }),
    ...(attempt.ublDigest !== null && { digestUbl: attempt.ublDigest }),
    ...(failure && { fout: { code: failure.code, tekst: failure.text } }),
  };
}

function writeAct(one: TrailAct, isContractor: boolean): z.input<typeof ACT> {
  return {
    ...{ handeling: ACTS[one.act], datum: one.happenedOn },
    ...(one.delivery !== null && { verzending: one.delivery }),
    ...(one.status !== null && { status: one.status }),
    ...(one.reason !== null && isContractor && { reden: one.reason }),
    ...{ doorOpdrachtgever: one.isByClient, rol: one.doneRole, om: one.doneAt },
  };
}
