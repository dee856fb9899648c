import type { DocumentParty, IssuedDocument } from '../../../invoicing/domain';
import type { Fault } from '../../../kernel/fault/fault';
import { isDutchPostalCode, isDutchVatId, isIban, isKvkNumber, isOin } from '../../../parties/domain';

/** Who sends and who receives: addresses and identities that the e-invoice needs. */
export function checkParties(document: IssuedDocument): Fault[] {
  const { supplier, customer } = document;
  return [
    ...checkParty('supplier', supplier),
    ...checkParty('customer', customer),
    ...checkAccount(supplier),
    ...checkVatIds(document),
    ...(supplier.oin === customer.oin ? [{ path: 'customer.oin', code: 'own-customer' }] : []),
  ];
}

const COUNTRY = /^[A-Z]{2}$/;

function checkParty(side: 'supplier' | 'customer', party: DocumentParty): Fault[] {
  const faults: Fault[] = [];
  const expect = (holds: boolean, field: keyof DocumentParty, code: string): void => {
    if (!holds) faults.push({ path: `${side}.${field}`, code });
  };
  const { oin, kvk, vatId, postalCode, countryCode } = party;
  const isDutch = countryCode === 'NL';
  expect(isOin(oin), 'oin', 'not-an-oin');
  expect(kvk === undefined || isKvkNumber(kvk), 'kvk', 'not-a-kvk-number');
  expect(vatId === undefined || !isDutch || isDutchVatId(vatId), 'vatId', 'not-a-vat-id');
  expect(COUNTRY.test(countryCode), 'countryCode', 'not-a-country-code');
  expect(!isDutch || isDutchPostalCode(postalCode), 'postalCode', 'not-a-postal-code');
  return faults;
}

/** A transfer needs the supplier's account (BR-61). */
function checkAccount({ iban }: DocumentParty): Fault[] {
  if (iban === undefined) return [{ path: 'supplier.iban', code: 'missing-field' }];
  return isIban(iban) ? [] : [{ path: 'supplier.iban', code: 'not-an-iban' }];
}

/**
 * Taxed, exempt and reverse charge need the supplier's VAT number (BR-S-02, BR-E-02, BR-AE-02); reverse
 * charge the customer's as well, which the official rules do not ask when there is an OIN.
 */
function checkVatIds({ group, vat, supplier, customer }: IssuedDocument): Fault[] {
  const faults: Fault[] = [];
  if (group === 'taxed' && supplier.vatId === undefined) {
    faults.push({ path: 'supplier.vatId', code: 'vat-id-needed' });
  }
  if (vat.some(({ category }) => category === 'AE') && customer.vatId === undefined) {
    faults.push({ path: 'customer.vatId', code: 'vat-id-needed' });
  }
  return faults;
}
