/** Where what a year was agreed to be comes from, as causes on invoices name it. */
export const YEAR_ADDENDUM_SOURCE = 'jaaraddendum {year}, versie {version}';

/** How a year addendum stands. */
export const YEAR_STATE_NAMES = {
  draft: 'concept',
  submitted: 'wacht op akkoord',
  questioned: 'vraag gesteld',
  approved: 'akkoord',
  refused: 'niet akkoord',
  withdrawn: 'ingetrokken',
} as const;

/** What was done, as a line of the history. */
export const YEAR_ACT_NAMES = {
  submit: 'Voorgelegd, met akkoord van de opdrachtnemer',
  answer: 'Vraag beantwoord',
  withdraw: 'Ingetrokken',
  ask: 'Vraag gesteld',
  approve: 'Akkoord van de opdrachtgever',
  refuse: 'Niet akkoord',
} as const;

/** What became of a line of formation. */
export const LINE_CHANGE_NAMES = {
  same: 'ongewijzigd',
  changed: 'gewijzigd',
  added: 'nieuw',
  dropped: 'vervalt',
} as const;

/** What of a line differs. */
export const LINE_DIFFERENCE_NAMES = {
  hours: 'uren',
  grade: 'schaal',
  group: 'publicatiegroep',
  period: 'periode',
} as const;

export const PERCENTAGE_NAMES = {
  overhead: 'Overhead',
  ikb: 'Individueel keuzebudget (IKB)',
  employerCharges: 'Werkgeverslasten',
} as const;
