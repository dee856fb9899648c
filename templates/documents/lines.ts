/** What a line charges for, by part. `{label}` is the publication group or the addendum. */
export const PART_NAMES = {
  salary: 'Werkelijke loonkosten {label}',
  ceiling: 'Aanpassing aan het formatieplafond',
  overhead: 'Overhead {percentage}',
  training: 'Opleidingskosten',
  addendum: 'Addendum {label}',
  'corporation-tax': 'Vennootschapsbelasting',
} as const;

/** Corporation tax with what it was charged by: `Vennootschapsbelasting volgens aanslag 1234V60112 van 12 januari 2026`. */
export const ASSESSED = {
  name: '{name} volgens {assessments}',
  assessment: 'aanslag {assessment}',
  dated: 'aanslag {assessment} van {day}',
} as const;

/** Overhead where more than one percentage is meant. */
export const OVERHEAD_WITHOUT_PERCENTAGE = 'Overhead';

/** How a line of an e-invoice is explained; regular lines need no more than their name. */
export const LINE_EXPLANATIONS = {
  regular: 'Kosten van {month}.',
  late: 'Kosten van {month}, {late}.',
  correction:
    'Correctie op {month}. In rekening gebracht: {charged}. Verschuldigd: {owed}. Verschil: {amount}.',
  reversal: 'Teruggenomen kosten van {month}.',
} as const;

/** Follows the explanation when causes are known; each cause with its amount. */
export const LINE_CAUSES = 'Oorzaak: {causes}.';

/** What is late, and the cause of it; in a document that replaces another it may have been charged before. */
export const LATE_NAMES = {
  first: 'niet eerder gefactureerd',
  again: 'niet eerder of opnieuw gefactureerd',
} as const;

export const VAT_NAMES = {
  O: 'Buiten de btw',
  E: 'Vrijgesteld',
  S: 'Btw {percentage}',
  AE: 'Btw verlegd',
} as const;

/** In a column that is about VAT. */
export const SHORT_VAT_NAMES = { O: 'Buiten', E: 'Vrijgesteld', S: '{percentage}', AE: 'Verlegd' } as const;

/** Why no VAT is charged; the e-invoice and the PDF give the same reason. */
export const VAT_REASONS = {
  O: 'Buiten de heffing van btw: de gemeente handelt als overheid en niet als ondernemer (artikel 13, eerste lid, btw-richtlijn; artikel 1 en 7 Wet op de omzetbelasting 1968).',
  E: 'Vrijgesteld van btw (artikel 11 Wet op de omzetbelasting 1968).',
  AE: 'Btw verlegd naar de afnemer (artikel 12 Wet op de omzetbelasting 1968).',
} as const;

/** Whether the client can reclaim the VAT: over all of a base, or over the part that is named. */
export const COMPENSATION = {
  yes: {
    all: '{vat}: terug te vragen bij het BTW-compensatiefonds.',
    part: '{vat}: over {base} terug te vragen bij het BTW-compensatiefonds.',
  },
  no: {
    all: '{vat}: niet terug te vragen bij het BTW-compensatiefonds.',
    part: '{vat}: over {base} niet terug te vragen bij het BTW-compensatiefonds.',
  },
  unknown: {
    all: '{vat}: nog niet bekend of dit terug te vragen is bij het BTW-compensatiefonds.',
    part: '{vat}: over {base} nog niet bekend of dit terug te vragen is bij het BTW-compensatiefonds.',
  },
} as const;
