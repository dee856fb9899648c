/** Words about decisions above the ceiling, on screens and in what is recorded. */
export const OCCASION_NAMES = {
  absence: 'vervanging bij langdurig verzuim',
  continuity: 'continuïteit van de primaire dienstverlening',
} as const;

/** Where a decision comes from, as causes on invoices name it. */
export const DECISION_SOURCE = 'adviesnota {note}';

/** What the service writes in a note, for the team lead to complete. */
export const DRAFTED = {
  asked: {
    absence: 'Stem in met vervanging bij langdurig verzuim boven het formatieplafond van {year}.',
    continuity:
      'Stem in met kosten boven het formatieplafond van {year}, zodat de primaire dienstverlening doorgaat.',
  },
  parked:
    'Van de loonkosten van {year} tot en met {month} is {parked} aangehouden: ze komen boven de grens van {limit}.',
  expected:
    'Gaat het zo door, dan worden de loonkosten van {year} {expected}. De grens van {limit} wordt bereikt in {month}.',
  within: 'De loonkosten van {year} blijven naar verwachting onder de grens van {limit}.',
} as const;

/** How an advice note stands. */
export const NOTE_STATE_NAMES = {
  draft: 'concept',
  submitted: 'wacht op besluit',
  questioned: 'vraag gesteld',
  approved: 'ingestemd',
  refused: 'niet ingestemd',
  withdrawn: 'ingetrokken',
  'decided-within': 'besloten binnen het plafond',
} as const;

/** What was done, as a line of the history. */
export const NOTE_ACT_NAMES = {
  submit: 'Voorgelegd',
  answer: 'Vraag beantwoord',
  withdraw: 'Ingetrokken',
  'decide-within': 'Besloten binnen het plafond',
  ask: 'Vraag gesteld',
  approve: 'Ingestemd',
  refuse: 'Niet ingestemd',
} as const;
