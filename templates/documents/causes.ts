/**
 * How the ground of a cause reads in the middle of a sentence. `{from}` is a day, month or year; `{label}`
 * a publication group, an addendum, a reason of back pay or a delivery.
 */
export const GROUND_NAMES = {
  'not-invoiced-before': 'niet eerder gefactureerd',
  'new-rules': 'nieuwe rekenregels {label}',
  'salary-table': 'cao-verhoging per {from}',
  'provisional-table': 'cao-verhoging per {from}, voorlopige tabel',
  'published-table': 'gepubliceerde salaristabel per {from} in plaats van de voorlopige',
  'table-acceptance': 'instemming met de cao-verhoging per {from}',
  policy: 'afspraken over de berekening per {from}',
  'overhead-percentage': 'overhead {percentage} per {from}',
  'ikb-percentage': 'IKB {percentage} per {from}',
  'employer-charges': 'werkgeverslasten {percentage} per {from}',
  vat: 'btw: {vat} per {from}',
  regrading: 'herwaardering {label} per {from}',
  formation: 'formatie {label} per {from}',
  'training-budget': 'opleidingsbudget {from}',
  'training-costs': 'opleidingskosten van {from}',
  'back-pay': '{label}',
  payroll: 'loonkosten geboekt in {from}',
  'ceiling-decision': 'besluit van {from} over extra ruimte',
  addendum: 'addendum {label}',
  approval: 'akkoord van {from} op addendum {label}',
  completion: 'afronding van addendum {label} op {from}',
  'cost-agreement': 'akkoord van {from} op de kosten van {label}',
  'addendum-entries': 'uren en kosten van addendum {label}',
  'corporation-tax': 'vennootschapsbelasting van {from}',
  notice: 'opzegging per {from}',
} as const;

/** For facts that were taken back, or hold again because what took their place was taken back. */
export const GROUND_STATES = {
  withdrawn: '{ground} ingetrokken',
  restored: '{ground} weer van kracht',
} as const;

/** A payroll delivery that was taken back has the name by which payroll knows it. */
export const DELIVERY_STATES = {
  withdrawn: 'loonbestand {label} ingetrokken',
  restored: 'loonbestand {label} weer van kracht',
} as const;

/** Of a cause with many grounds, their kinds alone: `formatie, overhead en opleiding`. */
export const GROUND_KINDS = {
  'not-invoiced-before': 'niet eerder gefactureerd',
  'new-rules': 'rekenregels',
  'salary-table': 'salaristabel',
  'provisional-table': 'voorlopige salaristabel',
  'published-table': 'gepubliceerde salaristabel',
  'table-acceptance': 'instemming met de cao-verhoging',
  policy: 'afspraken over de berekening',
  'overhead-percentage': 'overheadpercentage',
  'ikb-percentage': 'IKB',
  'employer-charges': 'werkgeverslasten',
  vat: 'btw',
  regrading: 'herwaardering',
  formation: 'formatie',
  'training-budget': 'opleidingsbudget',
  'training-costs': 'opleidingskosten',
  'back-pay': 'nabetalingen',
  payroll: 'loonkosten',
  'ceiling-decision': 'besluit over extra ruimte',
  addendum: 'addendum',
  approval: 'akkoord op een addendum',
  completion: 'afronding van een addendum',
  'cost-agreement': 'akkoord op kosten',
  'addendum-entries': 'uren en kosten van addenda',
  'corporation-tax': 'vennootschapsbelasting',
  notice: 'opzegging',
} as const;

/** In the name of a cause. */
export const CAUSE_VAT_NAMES = {
  O: 'buiten de btw',
  E: 'vrijgesteld',
  S: '{percentage}',
  AE: 'verlegd',
} as const;
