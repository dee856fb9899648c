/** Title and particulars of a half-year overview (DVO 6). */
export const OVERVIEW = {
  title: 'Halfjaaroverzicht {half}',
  halves: { 1: 'eerste helft', 2: 'tweede helft' },
  subject: 'Dienstverlening van {contractor} aan {client}',
  draft: 'Concept, nog niet vastgesteld',
  fixed: 'Versie {version}, vastgesteld op {date} door {role} voor {party}, de {side}',
  sides: { client: 'opdrachtgever', contractor: 'opdrachtnemer' },
  draftHead: 'Concept',
  agreement: 'Overeenkomst',
  state: 'Stand',
  knownOn: 'Bekend op',
  knownOnValue: '{date} (positie {position})',
  period: 'Kostenmaanden',
  periodValue: '{from} tot en met {until}; {counted}',
  counted: 'geteld tot en met {upTo}',
  nothingCounted: 'nog niets geteld',
  basis: 'Grondslag',
  estimate:
    'Raming, geen besluit: voor {year} is nog geen opleidingsbudget overeengekomen. Opleiding telt hier pas mee als dat zo is.',
  noAgreement: 'De overeenkomst geldt in geen enkele maand van dit halfjaar.',
  estimated: '{heading} (raming)',
  provisional: '{heading} (voorlopig)',
  shortEstimate: 'Raming. ',
  shortProvisional: 'Voorlopig. ',
  rulesVersion: 'Versie van de rekenregels',
  short:
    'Begroot over het halfjaar: {budget}. In rekening te brengen: {chargeable}, een verschil van {difference}. Verwacht over {year}: {expected}, tegen een actuele begroting van {currentBudget}.',
  signs: 'V is voordelig voor de opdrachtgever: minder dan begroot. N is nadelig: meer dan begroot.',
} as const;

export const OVERVIEW_SECTIONS = {
  half: {
    heading: 'Begroting en realisatie van het halfjaar',
    lead: 'Naar de maand van de kosten, los van wanneer ze in rekening zijn gebracht.',
  },
  year: {
    heading: 'Het jaar per onderdeel',
    lead: 'De prognose rekent voor de maanden die nog komen met het gemiddelde van wat de maanden met loonkosten kostten, binnen de grenzen van de overeenkomst.',
  },
  bridge: {
    heading: 'Van primitieve begroting naar prognose',
    lead: 'De primitieve begroting is wat bekend was op {date} (DVO 4.2). Elke wijziging staat met wat haar veroorzaakte; samen komen ze uit op de prognose.',
    cut: 'De as van de grafiek begint niet bij nul.',
  },
  months: {
    heading: 'Per maand',
    lead: 'Formatie, overhead en opleiding samen: de vergoeding van het jaar.',
  },
  groups: {
    heading: 'Formatie per publicatiegroep',
    lead: 'Per publicatiegroep en niet per functie, zodat niets tot één persoon te herleiden is. Groepen van minder dan drie personen zijn samengevoegd (DVO 7.5).',
    none: 'Er zijn geen loonkosten of plafonds in het halfjaar.',
  },
  addenda: {
    heading: 'Addenda',
    lead: 'Verplicht is waartoe het akkoord van beide partijen over het halfjaar bindt (DVO 3.6, 3.7 en 4.6).',
    none: 'Er zijn geen addenda met iets in het halfjaar.',
  },
  parked: {
    heading: 'Aangehouden',
    lead: 'Vastgelegd, maar (nog) niet in rekening te brengen.',
    none: 'Er is niets aangehouden.',
  },
  invoiced: {
    heading: 'Aansluiting met de facturen',
    lead: 'Wat de facturen en creditnota’s met een datum in het halfjaar in rekening brachten, zonder btw.',
  },
  information: {
    heading: 'Ter informatie, niet in rekening gebracht',
    lead: 'Wat de opdrachtgever rechtstreeks betaalde, kleine materialen onder mandaat en extra rijksmiddelen (DVO 2.2a, 4.9 en 4.13).',
  },
  explanations: {
    heading: 'Toelichting',
    lead: 'Onderdelen die meer afwijken dan de afwijkingsgrens.',
    none: 'Geen onderdeel wijkt meer af dan de afwijkingsgrens.',
  },
  account: {
    heading: 'Verantwoording',
    lead: 'De vingerafdruk dekt alle bedragen en de toelichtingen van de partij van wie dit overzicht is. Die van de cijfers alleen is voor beide partijen gelijk, zolang er niets verandert.',
  },
} as const;

export const OVERVIEW_LABELS = {
  part: 'Onderdeel',
  budget: 'Begroot (€)',
  chargeable: 'In rekening te brengen (€)',
  charged: 'In rekening gebracht (€)',
  toCharge: 'Nog in rekening te brengen (€)',
  difference: 'Verschil (€)',
  sign: 'V/N',
  percentage: '%',
  originalBudget: 'Primitief (€)',
  changes: 'Wijzigingen (€)',
  currentBudget: 'Actueel (€)',
  chargeableToDate: 'T/m {month} (€)',
  nothingToDate: 'Tot nu toe (€)',
  committed: 'Verplicht (€)',
  headroom: 'Ruimte (€)',
  expected: 'Prognose (€)',
  notCovered: 'Niet gedekt (€)',
  limitReachedIn: '{part}: naar verwachting is de grens in {month} bereikt.',
  total: 'Totaal',
  knownSince: 'Bekend op',
  cause: 'Oorzaak',
  amount: 'Bedrag (€)',
  original: 'Primitieve begroting',
  current: 'Actuele begroting',
  forecast: 'Prognose',
  expectedDeviation: '{part}: verwacht verschil',
  month: 'Maand',
  cumulativeBudget: 'Begroot vanaf januari (€)',
  cumulativeChargeable: 'In rekening te brengen vanaf januari (€)',
  group: 'Publicatiegroep',
  ceiling: 'Besluiten en plafond',
  addendum: 'Addendum',
  kind: 'Soort',
  maximum: 'Maximum (€)',
  reason: 'Reden',
  inPeriod: 'In het halfjaar (€)',
  toDate: 'Vanaf januari (€)',
  ofPeriod: 'Voor maanden van dit halfjaar',
  ofEarlier: '{part}, {period}',
  ofLater: 'Voor latere maanden',
  invoiced: 'Gefactureerd in het halfjaar',
  subject: 'Onderwerp',
  directCosts: 'Rechtstreekse kosten',
  mandatePurchases: 'Kleine materialen onder mandaat',
  funding: 'Rijksmiddelen over: {subject} (ontvangen {received}, besteed {spent})',
  explanation: 'Toelichting',
  notExplained: 'Nog niet toegelicht.',
  fingerprint: 'Vingerafdruk (SHA-256)',
  figuresFingerprint: 'Alleen van de cijfers (SHA-256)',
  noFunding: 'Rijksmiddelen',
  noneOf: 'geen',
  explained: '{text} ({role}, {date})',
} as const;

/** Titles and legends of the charts; the amounts are in the table below each. */
export const OVERVIEW_CHARTS = {
  bars: {
    title: 'Begroting, realisatie en prognose per onderdeel, in euro’s',
    series: {
      budget: 'Actuele begroting van het jaar',
      chargeable: 'In rekening te brengen t/m {month}',
      nothing: 'In rekening te brengen tot nu toe',
      expected: 'Prognose van het jaar',
    },
    summary: '{part}: begroot {budget}, in rekening te brengen {chargeable}, prognose {expected}.',
  },
  lines: {
    title: 'Vergoeding van het jaar vanaf januari, in euro’s',
    chargeable: 'In rekening te brengen',
    budget: 'Begroot',
    maximum: 'Maximum van het jaar',
    summary:
      'Tot en met {month}: begroot {budget}, in rekening te brengen {chargeable}, maximum van het jaar {maximum}.',
  },
  bridge: {
    title: 'Van primitieve begroting naar prognose, in euro’s',
    total: 'Stand',
    unfavourable: 'Hoger',
    favourable: 'Lager',
    summary: '{label}: {amount}.',
  },
} as const;

/** The share of a budget that is nothing. */
export const NO_SHARE = 'n.v.t.';

/** Signs of a difference, as budgets write them. */
export const DIFFERENCE_SIGNS = { favourable: 'V', unfavourable: 'N', none: '' } as const;

/** The sheets of the workbook, in order, and what its guide says of them. */
export const OVERVIEW_SHEETS = {
  guide: 'Leeswijzer',
  tables: {
    half: 'Overzicht',
    year: 'Jaar en prognose',
    bridge: 'Brug',
    months: 'Per maand',
    groups: 'Per functie',
    addenda: 'Addenda',
    parked: 'Aangehouden',
    invoiced: 'Correcties',
    information: 'Ter informatie',
    explanations: 'Toelichting',
  },
  about: {
    half: 'Begroting en realisatie van het halfjaar per onderdeel.',
    year: 'Begroting, realisatie, ruimte en prognose van het hele jaar.',
    bridge: 'Van primitieve begroting naar prognose, met de oorzaak van elke stap.',
    months: 'De vergoeding per maand en vanaf januari.',
    groups:
      'De formatie per publicatiegroep in plaats van per functie, zodat niets tot één persoon te herleiden is (DVO 7.5).',
    addenda: 'Wat per addendum is afgesproken, verplicht en in rekening gebracht.',
    parked: 'Wat is vastgelegd maar nog niet in rekening mag.',
    invoiced: 'Aansluiting met de facturen van het halfjaar, met correcties op eerdere perioden.',
    information: 'Kosten die niet in rekening worden gebracht.',
    explanations: 'Toelichting op wat meer afwijkt dan de afwijkingsgrens.',
  },
  short: 'Kort',
  signs: 'Voordelig en nadelig',
  amounts: 'Bedragen',
  amountsText: 'In euro’s zonder btw. Totalen zijn formules over de regels erboven.',
} as const;
