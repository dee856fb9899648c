/** The parts of the compensation as the reader of a report knows them. */
export const REPORT_PART_NAMES = {
  formation: 'Formatie',
  overhead: 'Overhead',
  training: 'Opleiding',
  'extra-volume': 'Meerwerk',
  bespoke: 'Maatwerk',
  project: 'Projecten',
  election: 'Verkiezingen',
  calamity: 'Calamiteiten',
  'corporation-tax': 'Vennootschapsbelasting',
} as const;

/** Title and particulars of a year-end statement. */
export const YEAR_END = {
  title: 'Jaarafrekening {year}',
  subject: 'Dienstverlening van {contractor} aan {client}',
  draft: 'Concept, nog niet vastgesteld',
  issued: 'Vastgesteld op {date} door {role}',
  recalculated: 'Herberekend; vastgesteld is de stand van {date}',
  agreement: 'Overeenkomst',
  agreementValue: '{title} ({key})',
  state: 'Stand',
  knownOn: 'Bekend op',
  knownOnValue: '{date} (positie {position})',
  months: 'Kostenmaanden',
  monthsValue: 'januari tot en met {month}',
  noMonths: 'nog geen: {year} moet nog beginnen',
  rulesVersion: 'Versie van de rekenregels',
  short:
    'Verschuldigd over {year}: {chargeable}. In rekening gebracht: {charged}. Nog in rekening te brengen: {owed}. Aangehouden: {parked}.',
} as const;

/** The sections of a year-end statement, with what they say when there is nothing to list. */
export const YEAR_END_SECTIONS = {
  figures: {
    heading: 'Begroting en realisatie',
    lead: 'Werkelijk is wat een onderdeel kostte of volgens de overeenkomst betaald moet worden. Wat boven een grens komt of nog niet mag, is aangehouden.',
    budget: 'Begroting per onderdeel',
    costs: 'Realisatie per onderdeel',
  },
  bridge: {
    heading: 'Van primitieve naar actuele begroting',
    lead: 'De primitieve begroting is wat bekend was op {date} (DVO 4.2). Wat daarna bekend werd, staat met wat het veranderde.',
    original: 'Primitieve begroting',
    current: 'Actuele begroting',
    others: 'Overig',
  },
  parked: {
    heading: 'Aangehouden',
    lead: 'Vastgelegd, maar (nog) niet in rekening te brengen.',
    none: 'Er is niets aangehouden.',
  },
  owed: {
    heading: 'Nog in rekening te brengen',
    lead: 'Voor de jaarrekening van beide partijen: een vordering van de opdrachtnemer en een schuld van de opdrachtgever. Een bedrag met een min is andersom.',
    none: 'Alles wat verschuldigd is, is in rekening gebracht.',
  },
  decided: {
    heading: 'Besluiten boven het plafond',
    lead: 'Elk besluit verhoogt de grens van de loonkosten (DVO 4.8).',
    none: 'Er zijn geen besluiten genomen.',
  },
  afterwards: {
    heading: 'Na 31 december in rekening gebracht',
    lead: 'Wat documenten van na het jaar rekenden voor maanden van het jaar.',
    none: 'Na 31 december is niets voor dit jaar in rekening gebracht.',
  },
  later: {
    heading: 'Na afsluiting {year} in rekening gebracht',
    lead: 'Dit hoort niet bij de vastgestelde bedragen hierboven. De regels zeggen op de factuur dat ze na afsluiting komen.',
  },
  account: {
    heading: 'Verantwoording',
    lead: 'Aantal, som en hash tonen welke factuurregels zijn meegeteld; de vingerafdruk dekt de hele afrekening.',
  },
} as const;

export const YEAR_END_LABELS = {
  part: 'Onderdeel',
  originalBudget: 'Primitieve begroting (€)',
  changes: 'Wijzigingen (€)',
  currentBudget: 'Actuele begroting (€)',
  actual: 'Werkelijk (€)',
  chargeable: 'Verschuldigd (€)',
  charged: 'In rekening gebracht (€)',
  owed: 'Nog in rekening (€)',
  parked: 'Aangehouden (€)',
  total: 'Totaal',
  amount: 'Bedrag (€)',
  knownSince: 'Bekend op',
  cause: 'Oorzaak',
  reason: 'Reden',
  release: 'Wat nodig is',
  vat: 'Btw',
  net: 'Zonder btw (€)',
  vatAmount: 'Btw (€)',
  gross: 'Met btw (€)',
  decidedOn: 'Datum',
  document: 'Document',
  issuedOn: 'Datum',
  first: 'Niet eerder gerekend (€)',
  corrections: 'Correcties (€)',
  lineCount: 'Aantal regels',
  lineSum: 'Som van de regels',
  linesHash: 'Hash van de regels (SHA-256)',
  fingerprint: 'Vingerafdruk (SHA-256)',
} as const;

/** On a line of an invoice whose year was closed before. */
export const AFTER_CLOSING = '{name} (na afsluiting {year})';
