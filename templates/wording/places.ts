import { FACT_LIST_NAMES } from './facts';

/** Where a fault stands, in the words of a page, by the first name of its path. */
export const PLACE_NAMES: Readonly<Record<string, string>> = {
  ...FACT_LIST_NAMES,
  supplier: 'Afzender',
  customer: 'Ontvanger',
  reference: 'Factuurgegevens',
  references: 'Verwijzingen',
  lines: 'Regels',
  vat: 'Btw',
};
