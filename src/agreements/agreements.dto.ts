import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { field, problems } from '../platform/http';
import type { AgreementRecord, BillingReference } from './agreement-record';
import type { NewAgreement } from './register-agreement.service';

export const AGREEMENT_PROBLEMS = problems({
  'not-your-agreement': 403,
  'agreement-exists': 409,
  'unknown-parties': 400,
});

const partyCode = (description: string): z.ZodString =>
  field.code(description, /^(?!system$)[a-z][a-z0-9-]{1,39}$/, 'not-a-party-code', 'twenterand');

/** The key of an agreement, as the database holds to it as well. */
const KEY = /^[A-Z0-9][A-Z0-9-]{1,59}$/;

const prefix = (description: string, example: string): z.ZodString =>
  field.code(description, /^[A-Z]{1,4}$/, 'not-a-prefix', example);

/** The key in the paths of everything that belongs to an agreement. */
export const agreementKey = field.line('Kenmerk van de overeenkomst.', 'DVO-OMMEN-TWENTERAND');

export class AgreementPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}

const references = z
  .strictObject({
    contractreferentie: field.line('Kenmerk van de overeenkomst bij de opdrachtgever (BT-12).'),
    klantreferentie: field.line('Referentie die de opdrachtgever op elke factuur wil zien (BT-10).'),
    orderreferentie: field.line('Inkooporder van de opdrachtgever (BT-13).').optional(),
    projectreferentie: field.line('Project van de opdrachtgever (BT-11).').optional(),
    boekhoudreferentie: field.line('Boekhoudkundige verwijzing van de opdrachtgever (BT-19).').optional(),
    eFactuurformaat: z.enum(['nlcius', 'peppol-bis-3']).describe('Formaat van de e-factuur.'),
    voorvoegselFactuur: prefix('Begin van factuurnummers.', 'F'),
    voorvoegselCreditfactuur: prefix('Begin van nummers van creditfacturen.', 'C'),
  })
  .meta({ id: 'Referenties', description: 'Waarnaar facturen verwijzen en hoe ze worden verstuurd.' });

export class NewReferences extends createZodDto(references) {}

const identity = {
  kenmerk: field.code(
    'Kenmerk van de overeenkomst; verandert nooit.',
    KEY,
    'not-an-agreement-key',
    'DVO-OMMEN-TWENTERAND',
  ),
  titel: field.line('Titel, zoals facturen die noemen.'),
  opdrachtgever: partyCode('Code van de partij die afneemt (DVO 1.2).'),
  opdrachtnemer: partyCode('Code van de partij die levert (DVO 1.3).'),
  begintOp: field.day('Eerste dag van de overeenkomst (DVO 9.1).'),
};

export class NewAgreementBody extends createZodDto(
  z
    .strictObject({
      ...identity,
      eindigtOp: field.day('Einde; kan alleen op 1 januari (DVO 9.2).').optional(),
      referenties: references.optional(),
    })
    .refine(({ opdrachtgever, opdrachtnemer }) => opdrachtgever !== opdrachtnemer, {
      path: ['opdrachtnemer'],
      params: { code: 'same-party' },
    })
    .refine(({ begintOp, eindigtOp }) => eindigtOp === undefined || eindigtOp > begintOp, {
      path: ['eindigtOp'],
      params: { code: 'ends-before-start' },
    })
    .meta({ id: 'NieuweOvereenkomst' }),
) {}

export const AGREEMENT = z
  .strictObject({
    ...identity,
    eindigtOp: field
      .day('Einde volgens de overeenkomst zelf; een opzegging staat bij opzeggingen.')
      .nullable(),
  })
  .meta({ id: 'Overeenkomst' });

export const AGREEMENT_WITH_REFERENCES = z
  .strictObject({
    ...AGREEMENT.shape,
    referenties: references.nullable().describe('Waarnaar facturen nu verwijzen.'),
  })
  .meta({ id: 'OvereenkomstMetReferenties' });

export const AGREEMENTS = z
  .strictObject({ overeenkomsten: z.array(AGREEMENT).describe('De overeenkomsten.') })
  .meta({ id: 'Overeenkomsten' });

export const REFERENCES = references;

export function isAgreementKey(text: string): boolean {
  return KEY.test(text);
}

export function readAgreement(body: NewAgreementBody): NewAgreement {
  return {
    key: body.kenmerk,
    title: body.titel,
    clientParty: body.opdrachtgever,
    contractorParty: body.opdrachtnemer,
    startsOn: body.begintOp,
    endsOn: body.eindigtOp ?? null,
    ...(body.referenties && { reference: readReferences(body.referenties) }),
  };
}

export function writeAgreement(record: AgreementRecord): z.input<typeof AGREEMENT> {
  return {
    kenmerk: record.key,
    titel: record.title,
    opdrachtgever: record.clientParty,
    opdrachtnemer: record.contractorParty,
    begintOp: record.startsOn,
    eindigtOp: record.endsOn,
  };
}

export function readReferences(body: z.output<typeof references>): BillingReference {
  const { orderreferentie, projectreferentie, boekhoudreferentie } = body;
  return {
    contractReference: body.contractreferentie,
    buyerReference: body.klantreferentie,
    ...(orderreferentie !== undefined && { orderReference: orderreferentie }),
    ...(projectreferentie !== undefined && { projectReference: projectreferentie }),
    ...(boekhoudreferentie !== undefined && { accountingCost: boekhoudreferentie }),
    electronicFormat: body.eFactuurformaat,
    invoicePrefix: body.voorvoegselFactuur,
    creditPrefix: body.voorvoegselCreditfactuur,
  };
}

export function writeReferences(reference: BillingReference): z.input<typeof references> {
  const { orderReference, projectReference, accountingCost } = reference;
  return {
    contractreferentie: reference.contractReference,
    klantreferentie: reference.buyerReference,
    ...(orderReference !== undefined && { orderreferentie: orderReference }),
    ...(projectReference !== undefined && { projectreferentie: projectReference }),
    ...(accountingCost !== undefined && { boekhoudreferentie: accountingCost }),
    eFactuurformaat: reference.electronicFormat,
    voorvoegselFactuur: reference.invoicePrefix,
    voorvoegselCreditfactuur: reference.creditPrefix,
  };
}
