/** Accounts of the journal export: number and name. */
export const ACCOUNTS = {
  receivable: { number: '1300', name: 'Vorderingen' },
  vat: { number: '1500', name: 'Af te dragen btw' },
  salary: { number: '8010', name: 'Vergoeding loonkosten' },
  ceiling: { number: '8020', name: 'Vergoeding boven plafond' },
  overhead: { number: '8030', name: 'Vergoeding overhead' },
  training: { number: '8040', name: 'Vergoeding opleiding' },
  addendum: { number: '8050', name: 'Vergoeding addenda' },
  'corporation-tax': { number: '8060', name: 'Vergoeding vennootschapsbelasting' },
} as const;

/** What the journal calls a VAT treatment (UNCL 5305). */
export const VAT_TREATMENTS: Readonly<Record<string, string>> = {
  O: 'Buiten de btw',
  E: 'Vrijgesteld',
  S: 'Btw',
  AE: 'Btw verlegd',
};

/** Headings and totals of the journal export. */
export const JOURNAL_WORDING = {
  title: 'Journaal {key}, {year}',
  description: 'Verkoopfacturen',
  result: 'Vergoedingen',
  counts: 'Controletotaal: {documents} documenten, {postings} boekingsregels',
  totals: 'Controletotaal: debet {debit}, credit {credit}',
  dates: 'Vergoedingen zijn gedateerd op de eerste dag van hun kostenmaand, de rest op de factuurdatum.',
} as const;
