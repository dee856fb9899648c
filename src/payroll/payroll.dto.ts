import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../agreements';
import { field, problems } from '../platform/http';
import { wordFault } from '../platform/wording';
import type { Acceptance } from './check-acceptance';
import type { DeliveryOverview } from './delivery-overview';
import type { RecordedDelivery } from './payroll-delivery';

/** Of any file that is checked, waits, and is accepted with its control total. */
export const UPLOAD_PROBLEMS = problems({
  'unknown-profile': 400,
  'delivered-before': 409,
  'unknown-upload': 404,
  'control-differs': 409,
});

export const PAYROLL_PROBLEMS = {
  ...UPLOAD_PROBLEMS,
  ...problems({
    'payroll-faults': 400,
    'code-used-before': 409,
    'warnings-open': 409,
    'unknown-delivery': 404,
    'withdrawn-before': 409,
  }),
};

const deliveryCode = field.line('Kenmerk van de aanlevering, uit het bestand.', 'LOON-2026-01');
const uploadId = z.uuid().describe('Kenmerk van het gecontroleerde bestand.');

export class PayrollPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}
export class UploadPath extends createZodDto(z.strictObject({ kenmerk: agreementKey, id: uploadId })) {}
export class DeliveryPath extends createZodDto(
  z.strictObject({ kenmerk: agreementKey, aanlevering: deliveryCode }),
) {}

export class PayrollForm extends createZodDto(
  z
    .strictObject({
      profiel: field.line('Naam van het profiel waarmee het bestand wordt gelezen.', 'standaard-1'),
      maand: field.month('De boekmaand die je inleest; een ander bestand wordt dan geweigerd.').optional(),
    })
    .meta({ id: 'Loonbestand', description: 'CSV volgens het profiel, in UTF-8.' }),
) {}

const LEFT_OUT = {
  'other-cost-centre': 'andere-kostenplaats',
  'share-of-others': 'aandeel-van-anderen',
  'other-component': 'ander-looncomponent',
} as const;

const warning = {
  code: z.string().max(20).describe('Code van de waarschuwing.'),
  onderwerp: z.string().max(500).describe('Waarover ze gaat, zoals in het overzicht.'),
};

export class AcceptanceBody extends createZodDto(
  z
    .strictObject({
      controletotaal: field.euro('Som van alle rijen, volgens wie het bestand aanlevert.'),
      aantalRegels: z.int().min(0).max(10_000_000).describe('Aantal rijen onder de kop.'),
      waarschuwingen: z
        .array(z.strictObject({ ...warning, reden: field.text('Waarom je ze aanvaardt.') }))
        .max(1_000)
        .describe('Elke waarschuwing van het overzicht, met een reden.'),
    })
    .meta({ id: 'Vastleggingsopdracht' }),
) {}

export class WithdrawalBody extends createZodDto(
  z
    .strictObject({ reden: field.text('Waarom de aanlevering wordt ingetrokken.') })
    .meta({ id: 'Intrekking' }),
) {}

export const OVERVIEW = z
  .strictObject({
    aanlevering: deliveryCode,
    boekmaand: field.month('Maand waarin de lonen zijn geboekt.'),
    rijen: z.int().describe('Alle rijen van het bestand.'),
    totaal: field.euro('Som van alle rijen: het controletotaal.'),
    isGecontroleerd: z.boolean().describe('Of een slotregel in het bestand bewijst dat het volledig is.'),
    regels: z.int().describe('Rijen die meetellen voor de overeenkomst.'),
    meegeteld: field.euro('Som van die rijen.'),
    perFunctieEnMaand: z
      .array(
        z.strictObject({
          functie: z.string().describe('Functie uit de formatie.'),
          kostenmaand: field.month('Maand waar de kosten bij horen.'),
          regels: z.int().describe('Aantal regels.'),
          totaal: field.euro('Loonkosten.'),
        }),
      )
      .describe('Wat meetelt.'),
    redenen: z
      .array(
        z.strictObject({
          reden: z.string().describe('Reden van nabetaling.'),
          regels: z.int().describe('Aantal regels.'),
        }),
      )
      .describe('Redenen van nabetaling; leeg voor regels zonder reden.'),
    opDocumenten: z
      .array(z.string())
      .describe('Teksten die als oorzaak op documenten van de opdrachtgever kunnen staan, precies zo.'),
    weggelaten: z
      .array(
        z.strictObject({
          reden: z.enum(Object.values(LEFT_OUT)).describe('Waarom.'),
          naam: z.string().describe('Kostenplaats of looncomponent.'),
          rijen: z.int().describe('Aantal rijen.'),
          totaal: field.euro('Wat is weggelaten.'),
        }),
      )
      .describe('Wat niet meetelt voor de overeenkomst.'),
    weggelatenTotaal: field.euro('Som daarvan.'),
    nietGelezenKolommen: z.array(z.string()).describe('Kolommen die het profiel niet noemt.'),
    waarschuwingen: z
      .array(z.strictObject({ ...warning, uitleg: z.string().describe('Wat er opvalt.') }))
      .describe('Wat met een reden aanvaard moet worden, of hersteld in het bestand.'),
  })
  .meta({ id: 'Loonoverzicht' });

export const CHECKED_UPLOAD = z
  .strictObject({ uploadId, overzicht: OVERVIEW })
  .meta({ id: 'GecontroleerdLoonbestand' });

export const DELIVERY = z
  .strictObject({
    aanlevering: deliveryCode,
    boekmaand: field.month('Maand waarin de lonen zijn geboekt.'),
    bestandsnaam: z.string().describe('Naam van het bestand.'),
    digest: field.digest('Van het bestand.'),
    profiel: z.string().describe('Profiel waarmee het is gelezen.'),
    regels: z.int().describe('Regels die meetellen.'),
    totaal: field.euro('Som daarvan.'),
    aanvaardeWaarschuwingen: z
      .array(z.strictObject({ ...warning, reden: z.string().describe('Waarom ze is aanvaard.') }))
      .describe('Waarschuwingen, elk met de reden waarom ze is aanvaard.'),
    vastgelegdOm: field.moment('Wanneer ze is vastgelegd.'),
    vastgelegdDoor: z.string().describe('Kenmerk van wie dat deed.'),
    isIngetrokken: z.boolean().describe('Of ze weer is ingetrokken; haar regels tellen dan niet mee.'),
  })
  .meta({ id: 'Loonlevering' });

export const DELIVERIES = z
  .strictObject({ loonleveringen: z.array(DELIVERY).describe('De aanleveringen.') })
  .meta({ id: 'Loonleveringen' });

export const PROFILES = z
  .strictObject({ loonprofielen: z.array(z.string().describe('Naam en versie.')).describe('De profielen.') })
  .meta({ id: 'Loonprofielen' });

export function readAcceptance({ controletotaal, aantalRegels, waarschuwingen }: AcceptanceBody): Acceptance {
  return {
    total: controletotaal,
    count: aantalRegels,
    accepted: waarschuwingen.map(({ code, onderwerp, reden }) => ({
      code,
      subject: onderwerp,
      reason: reden,
    })),
  };
}

export function writeOverview(overview: DeliveryOverview): z.input<typeof OVERVIEW> {
  return {
    aanlevering: overview.deliveryId,
    boekmaand: overview.bookedMonth,
    rijen: overview.rows,
    totaal: overview.total,
    isGecontroleerd: overview.isControlled,
    regels: overview.lines,
    meegeteld: overview.countedTotal,
    perFunctieEnMaand: overview.perFunctionAndMonth.map((costs) => ({
      functie: costs.function,
      kostenmaand: costs.costMonth,
      regels: costs.lines,
      totaal: costs.total,
    })),
    redenen: Object.entries(overview.countByReason).map(([reden, regels]) => ({ reden, regels })),
    opDocumenten: [...overview.printedSources],
    weggelaten: overview.leftOut.map(({ reason, name = '', rows = 0, total = '' }) => ({
      reden: LEFT_OUT[reason as keyof typeof LEFT_OUT],
      naam: String(name),
      rijen: Number(rows),
      totaal: String(total),
    })),
    weggelatenTotaal: overview.leftOutTotal,
    nietGelezenKolommen: [...overview.unreadColumns],
    waarschuwingen: overview.warnings.map(({ code, subject, values }) => ({
      code,
      onderwerp: subject,
      uitleg: wordFault({ path: subject, code, values }),
    })),
  };
}

export function writeDelivery(delivery: RecordedDelivery): z.input<typeof DELIVERY> {
  return {
    aanlevering: delivery.deliveryCode,
    boekmaand: delivery.bookedMonth,
    bestandsnaam: delivery.fileName,
    digest: delivery.digest,
    profiel: delivery.profile,
    regels: delivery.lineCount,
    totaal: delivery.total,
    aanvaardeWaarschuwingen: delivery.acceptedWarnings.map(({ code, subject, reason }) => ({
      code,
      onderwerp: subject,
      reden: reason,
    })),
    vastgelegdOm: delivery.recordedAt,
    vastgelegdDoor: delivery.recordedBy,
    isIngetrokken: delivery.withdrawn,
  };
}
