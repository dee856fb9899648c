import type { Fields } from '../../kernel/reading';
import type { PartyDetails } from './party-details';

const OPTIONAL = [
  'postalAddress',
  'kvk',
  'vatId',
  'iban',
  'accountName',
  'contactName',
  'email',
  'telephone',
  'requestsEmail',
] as const;

const PARTY_CODE = /^[a-z][a-z0-9-]{1,39}$/;

/** Reads a party with its address and identifiers; whether it has all that an invoice needs is checked before issuing. */
export function readParty(fields: Fields): PartyDetails {
  const party = fields.text('party');
  if (party && !PARTY_CODE.test(party)) fields.fault('party', 'not-a-party-code');
  const optional = Object.fromEntries(
    OPTIONAL.filter((name) => fields.has(name)).map((name) => [name, fields.text(name)]),
  );
  return {
    party,
    name: fields.text('name'),
    street: fields.text('street'),
    postalCode: fields.text('postalCode'),
    city: fields.text('city'),
    countryCode: fields.text('countryCode'),
    oin: fields.text('oin'),
    ...optional,
  };
}
