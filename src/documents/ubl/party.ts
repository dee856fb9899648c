import type { DocumentParty, IssuedDocument } from '../../invoicing/domain';
import { aggregate, basic, type Element } from './element';

/** Electronic address and legal identity of a public body: its OIN. */
export const OIN_SCHEME = '0190';
/** Number of the chamber of commerce. */
const KVK_SCHEME = '0106';

export function supplierParty({ supplier, group }: IssuedDocument): Element | undefined {
  return aggregate('AccountingSupplierParty', party(supplier, group));
}

export function customerParty({ customer, group }: IssuedDocument): Element | undefined {
  return aggregate('AccountingCustomerParty', party(customer, group));
}

function party(party: DocumentParty, group: IssuedDocument['group']): Element | undefined {
  const { name, oin, kvk } = party;
  return aggregate(
    'Party',
    basic('EndpointID', oin, { schemeID: OIN_SCHEME }),
    aggregate('PartyIdentification', basic('ID', kvk, { schemeID: KVK_SCHEME })),
    aggregate('PartyName', basic('Name', name)),
    address(party),
    // Outside VAT no VAT number may be named, of either party (BR-O-02 to -04).
    group === 'outside-vat' ? undefined : taxScheme(party.vatId),
    aggregate(
      'PartyLegalEntity',
      basic('RegistrationName', name),
      basic('CompanyID', oin, { schemeID: OIN_SCHEME }),
    ),
    aggregate(
      'Contact',
      basic('Name', party.contactName),
      basic('Telephone', party.telephone),
      basic('ElectronicMail', party.email),
    ),
  );
}

function address({ street, city, postalCode, countryCode }: DocumentParty): Element | undefined {
  return aggregate(
    'PostalAddress',
    basic('StreetName', street),
    basic('CityName', city),
    basic('PostalZone', postalCode),
    aggregate('Country', basic('IdentificationCode', countryCode)),
  );
}

function taxScheme(vatId: string | undefined): Element | undefined {
  if (vatId === undefined) return undefined;
  return aggregate('PartyTaxScheme', basic('CompanyID', vatId), aggregate('TaxScheme', basic('ID', 'VAT')));
}
