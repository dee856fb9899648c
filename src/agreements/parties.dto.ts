import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import {
  isDutchPostalCode,
  isDutchVatId,
  isIban,
  isKvkNumber,
  isOin,
  type PartyDetails,
} from '../parties/domain';
import { field, problems } from '../platform/http';

export const PARTY_PROBLEMS = problems({
  'party-exists': 409,
});

const code = field.code(
  'Code van de partij; verandert nooit.',
  /^(?!system$)[a-z][a-z0-9-]{1,39}$/,
  'not-a-party-code',
  'twenterand',
);

const details = {
  naam: field.line('Naam, zoals op documenten.', 'Gemeente Twenterand'),
  straat: field.line('Straat en huisnummer.'),
  postcode: field.line('Postcode.', '7671 GA'),
  plaats: field.line('Plaats.', 'Vriezenveen'),
  landcode: field.code('Land, in twee letters (ISO 3166).', /^[A-Z]{2}$/, 'not-a-country', 'NL'),
  postadres: field.text('Postadres, als dat anders is.').optional(),
  oin: field.identifier(
    'Organisatie-identificatienummer: 20 cijfers.',
    isOin,
    'not-an-oin',
    '00000001123456782000',
  ),
  kvk: field.identifier('KvK-nummer: 8 cijfers.', isKvkNumber, 'not-a-kvk-number', '01234567').optional(),
  btwNummer: field.line('Btw-identificatienummer.', 'NL000000000B00').optional(),
  iban: field
    .identifier('Rekening waarop betaald wordt (IBAN).', isIban, 'not-an-iban', 'NL91ABNA0417164300')
    .optional(),
  rekeninghouder: field.line('Naam bij die rekening.').optional(),
  contact: field.line('Afdeling of functie voor vragen.', 'Financiële administratie').optional(),
  email: field.line('E-mailadres voor vragen.').optional(),
  telefoon: field.line('Telefoonnummer voor vragen.').optional(),
  emailVerzoeken: field
    .line('E-mailadres voor verzoeken en besluiten over extra werk; zonder dit gaan ze naar het gewone.')
    .optional(),
};

/** What the country of a party asks of its other details (BR-CO-09, Peppol R056). */
function suitsTheCountry(
  { landcode, postcode, btwNummer }: { landcode: string; postcode: string; btwNummer?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (landcode !== 'NL') return;
  const expect = (isRight: boolean, name: string, fault: string): void => {
    if (!isRight) context.addIssue({ code: 'custom', path: [name], params: { code: fault } });
  };
  expect(isDutchPostalCode(postcode), 'postcode', 'not-a-postal-code');
  expect(btwNummer === undefined || isDutchVatId(btwNummer), 'btwNummer', 'not-a-vat-id');
}

export const PARTY = z
  .strictObject({ code, ...details })
  .superRefine(suitsTheCountry)
  .meta({ id: 'Partij' });
export const PARTIES = z
  .strictObject({ partijen: z.array(PARTY).describe('De partijen.') })
  .meta({ id: 'Partijen' });

export class PartyPath extends createZodDto(z.strictObject({ code })) {}
export class NewParty extends createZodDto(PARTY) {}
export const PARTY_DETAILS = z
  .strictObject(details)
  .superRefine(suitsTheCountry)
  .meta({ id: 'Partijgegevens', description: 'Adres en kenmerken van een partij.' });
export class PartyVersion extends createZodDto(PARTY_DETAILS) {}

type Details = Omit<PartyDetails, 'party'>;

/** The Dutch name of each field, in the order in which they are shown. */
const NAMES = {
  name: 'naam',
  street: 'straat',
  postalCode: 'postcode',
  city: 'plaats',
  countryCode: 'landcode',
  postalAddress: 'postadres',
  oin: 'oin',
  kvk: 'kvk',
  vatId: 'btwNummer',
  iban: 'iban',
  accountName: 'rekeninghouder',
  contactName: 'contact',
  email: 'email',
  telephone: 'telefoon',
  requestsEmail: 'emailVerzoeken',
} as const satisfies Record<keyof Details, keyof z.output<typeof PARTY_DETAILS>>;

export function readParty({ code: party, ...body }: z.output<typeof PARTY>): PartyDetails {
  const fields = Object.entries(NAMES).map(([name, dutch]) => [name, body[dutch]]);
  const present = fields.filter(([, value]) => value !== undefined);
  return { party, ...(Object.fromEntries(present) as Details) };
}

export function writeParty({ party, ...more }: PartyDetails): z.input<typeof PARTY> {
  return { code: party, ...writePartyDetails(more) };
}

/** A party without its code, as documents show it. */
export function writePartyDetails(party: Details): z.input<typeof PARTY_DETAILS> {
  const fields = Object.entries(NAMES).map(([name, dutch]) => [dutch, party[name as keyof Details]]);
  const present = fields.filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as z.input<typeof PARTY_DETAILS>;
}
