/** Addenda in the words of a reader: screens, documents, mails and the interface all say it like this. */
export const ADDENDUM_KIND_NAMES = {
  'extra-volume': 'meerwerk',
  bespoke: 'maatwerk',
  project: 'project',
  election: 'verkiezing',
  calamity: 'calamiteit',
} as const;

/** How an addendum stands; `running` is work to which the agreement itself consents (DVO 3.7, 4.6). */
export const ADDENDUM_STATE_NAMES = {
  draft: 'concept',
  submitted: 'wacht op akkoord',
  questioned: 'vraag gesteld',
  'awaits-confirmation': 'wacht op bevestiging',
  running: 'loopt',
  'costs-offered': 'kosten voorgelegd',
  approved: 'akkoord',
  refused: 'niet akkoord',
  withdrawn: 'ingetrokken',
  completed: 'afgerond',
} as const;

/** What was done, as a line of the history. */
export const ADDENDUM_ACT_NAMES = {
  submit: 'Voorgelegd',
  answer: 'Vraag beantwoord',
  withdraw: 'Ingetrokken',
  complete: 'Afgerond',
  'record-paper-consent': 'Akkoord op papier vastgelegd',
  'offer-costs': 'Kosten voorgelegd',
  ask: 'Vraag gesteld',
  approve: 'Akkoord',
  refuse: 'Niet akkoord',
  'confirm-paper-consent': 'Akkoord op papier bevestigd',
  'deny-paper-consent': 'Akkoord op papier niet bevestigd',
  'agree-costs': 'Akkoord met de kosten',
  'refuse-costs': 'Niet akkoord met de kosten',
} as const;

/** Kinds of hours and costs (DVO 4.6; SLA 1.8). */
export const ENTRY_SORT_NAMES = {
  hours: 'uren',
  kilometres: 'kilometers',
  rent: 'huur',
  network: 'switch en bekabeling',
  purchase: 'aankoop',
  other: 'overige kosten',
} as const;

/** What the work is to cost. */
export const PRICE_BASIS_NAMES = {
  fixed: 'vast bedrag',
  estimate: 'raming',
  hours: 'uren maal tarief',
  units: 'aantal maal prijs',
  formation: 'extra formatie',
} as const;
