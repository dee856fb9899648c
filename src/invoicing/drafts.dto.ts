import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey, knownMoment, writeKnownMoment } from '../agreements';
import { field } from '../platform/http';
import type { BillingDraft } from './billing-rows';
import type { ComposedBilling } from './compose-billing.service';
import { ISSUED_DOCUMENT, UNISSUED_DOCUMENT, vatGroup, writeGroup } from './document.dto';
import { writeIssued, writeUnissued } from './write-document';
import type { BillingPreview } from './preview-billing.service';
import type { IssuedRun } from './freeze-draft.service';

export const documentNumber = field.code(
  'Nummer van de factuur.',
  /^[A-Z]{1,4}\d{4}-\d{4,9}$/,
  'not-a-document-number',
  'F2026-0001',
);

const reason = field.text(
  'Waarom de factuur wordt gecrediteerd. De opdrachtgever leest dit op de pagina van de creditfactuur.',
);

export class DraftsPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}

export class PreviewPath extends createZodDto(
  z.strictObject({ kenmerk: agreementKey, maand: field.month('Maand om te factureren.') }),
) {}

/** Either a month or a document; one object for both, so that faults name the field. */
export class DraftBody extends createZodDto(
  z
    .strictObject({
      maand: field.month('Maand om te factureren.').optional(),
      crediteert: documentNumber.optional(),
      reden: reason.optional(),
    })
    .refine(({ maand, crediteert }) => (maand === undefined) !== (crediteert === undefined), {
      path: ['maand'],
      params: { code: 'month-or-document' },
    })
    .refine(({ crediteert, reden }) => (crediteert === undefined) === (reden === undefined), {
      path: ['reden'],
      params: { code: 'reason-with-crediting' },
    })
    .meta({
      id: 'Conceptopdracht',
      description: 'Of een maand, of een te crediteren factuur met de reden.',
    }),
) {}

export class CreditingBody extends createZodDto(
  z.strictObject({ reden: reason }).meta({ id: 'Creditering' }),
) {}

const fingerprint = field.digest('Van alles wat de documenten zeggen; ook de ETag.');
const documents = z.array(UNISSUED_DOCUMENT).describe('De documenten, nog zonder nummer.');

export const PREVIEW = z
  .strictObject({
    vingerafdruk: fingerprint,
    ...knownMoment,
    run: z.int().describe('De hoeveelste run van de overeenkomst dit is.'),
    documenten: documents,
    doorgeschoven: z
      .array(z.strictObject({ btwGroep: vatGroup, netto: field.euro('Bedrag.') }))
      .describe('Wat meegaat naar de volgende run.'),
  })
  .meta({ id: 'Voorbeeld', description: 'Wat gefactureerd zou worden; er is niets bewaard.' });

export const DRAFT = z
  .strictObject({
    maand: field.month('Maand van de run.').nullable(),
    crediteert: z.string().nullable().describe('Nummer van de factuur die wordt teruggenomen.'),
    vingerafdruk: fingerprint,
    ...knownMoment,
    opgesteldDoor: z.string().describe('Kenmerk van wie het opstelde; die stelt het niet vast (DVO 3.3).'),
    opgesteldOm: field.moment('Wanneer.'),
    isVerouderd: z.boolean().describe('Of er sindsdien iets bekend is geworden; stel het dan opnieuw op.'),
    documenten: documents,
  })
  .meta({ id: 'Concept' });

export const ISSUED_RUN = z
  .strictObject({
    maand: field.month('Maand van de run.').nullable(),
    crediteert: z.string().nullable().describe('Nummer van de factuur die is teruggenomen.'),
    vastgesteldOm: field.moment('Wanneer.'),
    opgesteldDoor: z.string().describe('Kenmerk van wie opstelde.'),
    vastgesteldDoor: z.string().describe('Kenmerk van wie vaststelde.'),
    vingerafdruk: fingerprint,
    facturen: z.array(ISSUED_DOCUMENT).describe('De facturen, per btw-groep.'),
  })
  .meta({ id: 'Factuurrun' });

export function writePreview({ moment, billing }: BillingPreview): z.input<typeof PREVIEW> {
  return {
    vingerafdruk: billing.fingerprint,
    ...writeKnownMoment(moment),
    run: billing.runSequence,
    documenten: billing.documents.map(({ published }) => writeUnissued(published)),
    doorgeschoven: billing.carriedForward.map(({ group, net }) => ({
      btwGroep: writeGroup(group),
      netto: net.toString(),
    })),
  };
}

/** A draft with its documents; without them it cannot be composed any more. */
export function writeDraft(
  draft: BillingDraft,
  billing: ComposedBilling | undefined,
  isCurrent: boolean,
): z.input<typeof DRAFT> {
  return {
    maand: draft.month,
    crediteert: draft.creditedDocument,
    vingerafdruk: draft.fingerprint,
    bekendOp: draft.knownOn,
    positie: draft.knownPosition,
    opgesteldDoor: draft.preparedBy,
    opgesteldOm: draft.preparedAt,
    isVerouderd: !isCurrent || billing?.fingerprint !== draft.fingerprint,
    documenten: (billing?.documents ?? []).map(({ published }) => writeUnissued(published)),
  };
}

export function writeRun({ run, documents: issued }: IssuedRun): z.input<typeof ISSUED_RUN> {
  return {
    maand: run.month,
    crediteert: run.creditedDocument,
    vastgesteldOm: run.issuedAt,
    opgesteldDoor: run.preparedBy,
    vastgesteldDoor: run.issuedBy,
    vingerafdruk: run.fingerprint,
    facturen: issued.map(writeIssued),
  };
}
