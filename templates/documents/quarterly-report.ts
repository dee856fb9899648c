/** Title and particulars of a quarterly report (DVO 6; SLA, Rapportagemodel). */
export const QUARTER_REPORT = {
  title: 'Kwartaalrapportage {quarter}',
  quarters: { 1: 'eerste kwartaal', 2: 'tweede kwartaal', 3: 'derde kwartaal', 4: 'vierde kwartaal' },
  quarterOfYear: '{quarter} {year}',
  subject: 'Dienstverlening van {contractor} aan {client}',
  draftHead: 'CONCEPT',
  states: {
    draft: 'Concept, nog niet voorgelegd',
    offered: 'Voorgelegd op {date}, nog niet vastgesteld',
    commented: 'Voorgelegd op {date}, met opmerkingen die nog geen antwoord hebben',
    fixed: 'Vastgesteld op {date} door {role}, {party}',
    withdrawn: 'Ingetrokken op {date}',
  },
  agreement: 'Overeenkomst',
  agreementValue: '{title} ({key})',
  state: 'Stand',
  version: 'Versie',
  model: 'Rapportagemodel',
  period: 'Kwartaal',
  periodValue: '{from} tot en met {until}',
  knownOn: 'Bekend op',
  knownOnValue: '{date} (positie {position})',
  payroll: 'Loonkosten',
  payrollMissing:
    'Van {months} zijn geen loonkosten ingelezen. Die tellen niet mee in wat in rekening te brengen is; zolang ze ontbreken, zegt het verschil niet wat er overblijft.',
  basis: 'Grondslag',
  fingerprint: 'Vingerafdruk (SHA-256)',
  section: '{number}. {title}',
  nothing: 'Over dit onderdeel is niets vastgelegd of geschreven.',
  comment: 'Opmerking van {party} ({role}, {date}, bij versie {version}): {text}',
  answer: 'Antwoord van {party} ({role}, {date}, bij versie {version}): {text}',
  particular: 'Gegeven',
  value: 'Waarde',
  page: 'pagina {page} van {pages}',
  onSection: 'bij {section}',
} as const;

/** The tables under the sections, what each is about, and what is said when it is empty. */
export const QUARTER_TABLES = {
  formation: {
    heading: 'Formatie per publicatiegroep',
    lead: 'Overeengekomen uren op {date}. Per publicatiegroep, zodat niets tot één persoon te herleiden is (DVO 7.5). Uren zonder loonkosten zijn van functies waarvoor in het kwartaal niets is betaald: openstaand, voor zover bekend.',
    missing:
      'Van {months} zijn geen loonkosten ingelezen; over openstaande uren in die tijd is niets bekend.',
    none: 'Er is geen formatie overeengekomen.',
  },
  notices: {
    heading: 'Opzegging',
    lead: 'Opzeggingen die bekend zijn (DVO 9.2).',
    none: 'Er is geen opzegging bekend.',
  },
  supplementary: {
    heading: 'Meerwerk en maatwerk',
    lead: 'Afgesproken extra werk, met wat er in het kwartaal aan is gedaan (DVO 3.6 en 3.7).',
    none: 'In het kwartaal is er geen meerwerk of maatwerk.',
  },
  changes: {
    heading: 'Wijzigingen van de begroting',
    lead: 'Wat in het kwartaal bekend werd en de begroting van het jaar veranderde, met de oorzaak.',
    none: 'In het kwartaal veranderde er niets aan de begroting van het jaar.',
  },
  quarter: {
    heading: 'Het kwartaal',
    lead: 'Naar de maand van de kosten, los van wanneer ze in rekening zijn gebracht. Twee kwartalen samen zijn het halfjaaroverzicht.',
  },
  toDate: {
    heading: 'Van januari tot en met het kwartaal',
    lead: 'Het jaarbudget geldt voor het hele jaar; de andere bedragen tellen de maanden tot en met het kwartaal.',
  },
  addenda: {
    heading: 'Addenda',
    lead: 'Addenda met werk in het kwartaal, of die nog niet zijn afgerond.',
    none: 'Er zijn geen addenda met werk in het kwartaal, en geen die nog lopen.',
  },
  figures: {
    heading: 'Cijfers',
    lead: 'Naast het vorige kwartaal en hetzelfde kwartaal een jaar eerder. Een streepje: niet vastgelegd.',
    none: 'Er zijn geen cijfers vastgelegd.',
  },
  products: {
    heading: '{measure} per product',
    lead: 'Naast het vorige kwartaal en hetzelfde kwartaal een jaar eerder; totalen tellen op wat is vastgelegd. Een streepje: niet vastgelegd.',
  },
} as const;

export const QUARTER_LABELS = {
  group: 'Publicatiegroep',
  hours: 'Uren per week',
  hoursWithoutCosts: 'Waarvan zonder loonkosten',
  budget: 'Begroot (€)',
  annualBudget: 'Jaarbudget (€)',
  chargeable: 'In rekening te brengen (€)',
  charged: 'In rekening gebracht (€)',
  toCharge: 'Nog in rekening te brengen (€)',
  difference: 'Verschil (€)',
  total: 'Totaal',
  givenBy: 'Opgezegd door',
  givenOn: 'Ontvangen op',
  endsOn: 'Eindigt op',
  knownSince: 'Bekend op',
  cause: 'Oorzaak',
  amount: 'Bedrag (€)',
  part: 'Onderdeel',
  addendum: 'Addendum',
  kind: 'Soort',
  state: 'Stand',
  maximum: 'Maximum (€)',
  quarterHours: 'Uren in het kwartaal',
  parked: 'Aangehouden (€)',
  measure: 'Meting',
  product: 'Product',
  norm: 'Norm',
  source: 'Bron',
  sharedSource: 'Bron: {source}.',
  belowNorm: 'ten minste {norm}, niet gehaald',
  leastValue: 'ten minste {norm}',
  unknown: '–',
  percentage: '{value} %',
  hoursUnit: '{measure} (uren)',
  countTotal: 'Totaal {service}',
} as const;

export const QUARTER_SIDES = { client: 'de opdrachtgever', contractor: 'de opdrachtnemer' } as const;

/** How an addendum stands at the end of a quarter. */
export const QUARTER_ADDENDUM_STATES = {
  waiting: 'wacht op akkoord',
  agreed: 'afgesproken',
  running: 'loopt',
  done: 'afgerond',
} as const;

/** Titles and legends of the charts; the numbers are in the table below each. */
export const QUARTER_CHARTS = {
  figures: {
    count: 'Aantallen, kwartaal naast kwartaal',
    hours: 'Uren, kwartaal naast kwartaal',
    percentage: 'Percentages, kwartaal naast kwartaal',
    services: '{measure} per dienst, kwartaal naast kwartaal',
    part: '{label}: {values}.',
    value: '{quarter} {value}',
  },
  financial: {
    title: 'Het kwartaal per onderdeel, in euro’s',
    budget: 'Begroot',
    chargeable: 'In rekening te brengen',
    charged: 'In rekening gebracht',
    part: '{label}: begroot {budget}, in rekening te brengen {chargeable}, in rekening gebracht {charged}.',
  },
} as const;

/** What each act is called on paper. */
export const QUARTER_ACT_NAMES = {
  submit: 'Voorgelegd',
  answer: 'Opmerking beantwoord',
  withdraw: 'Ingetrokken',
  comment: 'Opmerking gemaakt',
  fix: 'Vastgesteld',
} as const;

export const QUARTER_ACCOUNT = {
  heading: 'Wat ermee is gedaan',
  lead: 'De opmerkingen en antwoorden zelf staan bij het onderdeel waarover ze gaan. De vingerafdruk dekt de hele rapportage zoals ze is voorgelegd: cijfers, bedragen en teksten.',
  none: 'Er is nog niets mee gedaan: dit is een concept van de opdrachtnemer.',
} as const;
