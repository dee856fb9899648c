/** How days of the calendar, and what they need, are called; `{of}` is the year, quarter, half-year or window. */
export const ENTRY_NAMES = {
  decision: 'Besluitdag',
  'spring-note': 'Voorjaarsnota {of}',
  report: 'Tussenrapportage {of}',
  'autumn-note': 'Najaarsnota {of}',
  budget: 'Begroting {of}',
  accounts: 'Jaarrekening {of}',
  'year-addendum': 'Jaaraddendum {of}',
  'quarterly-report': 'Kwartaalrapportage {of}',
  'half-year': 'Halfjaaroverzicht {of}',
  'year-end': 'Jaarafrekening {of}',
  meeting: 'Voortgangsoverleg {of}',
  'cemetery-file': 'K2B-bestand van venster {of}',
  notice: 'Laatste dag om op te zeggen per 1 januari {of}',
  end: 'Einde van de overeenkomst',
} as const;

/** What has to be done by the day. */
export const ENTRY_MEANINGS = {
  decision: 'Een besluit boven het plafond moet dan genomen zijn.',
  'spring-note': 'De partij stelt haar voorjaarsnota vast.',
  report: 'De partij stelt haar tussenrapportage vast.',
  'autumn-note': 'De partij stelt haar najaarsnota vast.',
  budget: 'De partij stelt haar begroting vast.',
  accounts: 'De partij stelt haar jaarrekening vast.',
  'year-addendum': 'Beide partijen zijn het dan eens over het jaar.',
  'quarterly-report': 'De rapportage ligt dan bij de opdrachtgever.',
  'half-year': 'Het overzicht is dan vastgesteld.',
  'year-end': 'De afrekening van het jaar is dan opgemaakt.',
  meeting: 'Bestuur en hoger management kijken terug en vooruit.',
  'cemetery-file': 'Het bestand is dan afgeleverd.',
  notice: 'Een opzegging op een latere dag beëindigt de overeenkomst een jaar later.',
  end: 'Vanaf deze dag geldt de overeenkomst niet meer.',
} as const;

/** On what a day of a kind rests. */
export const ENTRY_SOURCES = {
  decision: 'DVO artikelen 4.5 en 4.8',
  'spring-note': 'DVO artikel 4.5',
  report: 'DVO artikel 4.5',
  'autumn-note': 'DVO artikel 4.5',
  budget: 'DVO artikel 4.5',
  accounts: 'DVO artikel 4.5',
  'year-addendum': 'DVO artikelen 4.2 en 4.5',
  'quarterly-report': 'DVO artikel 6; SLA, Rapportagemodel',
  'half-year': 'DVO artikel 6',
  'year-end': 'DVO artikelen 4.2 en 6',
  meeting: 'DVO artikel 6',
  'cemetery-file': 'SLA 1.9',
  notice: 'DVO artikel 9.2',
  end: 'DVO artikel 9.2',
} as const;

export const NEED_NAMES = {
  'year-addendum': 'jaaraddendum {of}',
  'overhead-evaluation': 'evaluatie van de overhead {of}',
  'half-year': 'halfjaaroverzicht {of}',
  forecast: 'prognose {of}',
  'year-end': 'jaarafrekening {of}',
  'quarterly-report-fixed': 'vaststelling door de opdrachtgever',
} as const;

/** Where a day comes from. */
export const ORIGIN_NAMES = {
  recorded: 'vastgelegd',
  agreement: 'overeenkomst',
  usual: 'gebruikelijk',
} as const;

/** What a usual day rests on; it stands until a party records another. */
export const USUAL_DAYS = {
  'quarterly-report': 'een maand na het kwartaal',
  'half-year': 'een maand na het halfjaar',
  'year-end': 'twee weken voor de eerste jaarrekening, anders eind maart',
} as const;

export const STATE_NAMES = {
  done: 'gereed',
  late: 'te laat',
  open: 'open',
  'not-yet': 'nog niet',
  past: 'geweest',
  always: 'altijd in te zien',
} as const;

export const SIDE_NAMES = {
  client: 'opdrachtgever',
  contractor: 'opdrachtnemer',
  both: 'beide partijen',
} as const;

/** Parts of a year. */
export const PERIOD_NAMES = {
  quarter: '{year}, {ordinal} kwartaal',
  half: '{year}, {ordinal} helft',
  ordinals: ['eerste', 'tweede', 'derde', 'vierde'],
} as const;

/** What a calendar of others says (no amounts, names or states). */
export const FEED_WORDING = {
  name: 'Slotsom: {key}',
  need: 'Nodig: {name}.',
  needBy: 'Nodig: {name}, uiterlijk {day}.',
  usual: 'Gebruikelijke dag: er is geen termijn afgesproken.',
} as const;
