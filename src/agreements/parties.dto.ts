import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { isDutchPostalCode, isDutchVatId, isIban, isOin, type PartyDetails } from '../parties/domain';
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
    { pattern: /^\d{20}$/, isRight: isOin, fault: 'not-an-oin' },
    '00000001123456782000',
  ),
  kvk: field.code('KvK-nummer: 8 cijfers.', /^\d{8}$/, 'not-a-kvk-number', '01234567').optional(),
  btwNummer: field.line('Btw-identificatienummer.', 'NL000000000B00').optional(),
  iban: field
    .identifier(
      'Rekening waarop betaald wordt (IBAN).',
      { pattern: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, isRight: isIban, fault: 'not-an-iban' },
      'NL91ABNA0417164300',
    )
    .optional(),
  rekeninghouder: field.line('Naam bij die rekening.').optional(),
  contact: field.line('Afdeling of functie voor vragen.', 'Financiële administratie').optional(),
  email: field.line('E-mailadres voor vragen.').optional(),
  telefoon: field.line('Telefoonnummer voor vragen.').optional(),
  emailVerzoeken: field
    .line('E-mailadres voor verzoeken en besluiten over extra werk; zonder dit gaan ze naar het gewone.')
    .optional(),
};

type Given = Readonly<Partial<Record<keyof typeof details, unknown>>>;

/** What a field must be in the Netherlands (BR-CO-09, Peppol R056); asked of what is there, whatever else is wrong. */
function dutch(
  name: keyof typeof details,
  isRight: (text: string) => boolean,
  code: string,
): Parameters<z.ZodObject['refine']> {
  const holds = (given: Given): boolean => {
    const value = given[name];
    return given.landcode !== 'NL' || typeof value !== 'string' || isRight(value);
  };
  const isAsked = ({ value }: { value: unknown }): boolean => typeof value === 'object' && value !== null;
  return [holds, { path: [name], params: { code }, when: isAsked }];
}

const POSTAL_CODE = dutch('postcode', isDutchPostalCode, 'not-a-postal-code');
const VAT_ID = dutch('btwNummer', isDutchVatId, 'not-a-vat-id');

export const PARTY = z
  .strictObject({ code, ...details })
  .refine(...POSTAL_CODE)
  .refine(...VAT_ID)
  .meta({ id: 'Partij' });
export const PARTIES = z
  .strictObject({ partijen: z.array(PARTY).describe('De partijen.') })
  .meta({ id: 'Partijen' });

export class PartyPath extends createZodDto(z.strictObject({ code })) {}
export class NewParty extends createZodDto(PARTY) {}
export const PARTY_DETAILS = z
  .strictObject(details)
  .refine(...POSTAL_CODE)
  .refine(...VAT_ID)
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
