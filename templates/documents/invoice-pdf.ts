/** Wording and headings of the invoice as PDF. */
export const LABELS = {
  returnAddress: 'Retouradres: {address}',
  subject: 'Dienstverlening {month}',
  number: { invoice: 'Factuurnummer', 'credit-note': 'Creditnummer' },
  issuedOn: { invoice: 'Factuurdatum', 'credit-note': 'Datum' },
  dueOn: 'Vervaldatum',
  dueOnValue: '{date} (indicatief)',
  period: 'Periode',
  buyerReference: 'Uw kenmerk',
  orderReference: 'Uw inkooporder',
  projectReference: 'Uw project',
  accountingCost: 'Uw kostenplaats',
  agreement: 'Overeenkomst',
  agreementValue: '{title} ({reference}), {yearAddendum}',
  contact: 'Contact',
} as const;

export const SUMMARY = {
  part: 'Omschrijving',
  vat: 'Btw',
  amount: 'Bedrag (€)',
  late: '{late} (bijlage {annex})',
  corrections: 'Correcties op eerdere maanden (bijlage {annex})',
  total: 'Totaal',
  totalWithoutVat: 'Totaal zonder btw',
  creditSigns: 'Een bedrag met een min is in uw voordeel.',
} as const;

export const VAT_BLOCK = {
  treatment: 'Btw-tarief',
  base: 'Grondslag (€)',
  amount: 'Btw (€)',
  total: 'Totaal btw',
} as const;

export const TOTAL_BOX = {
  toPay: 'Te betalen',
  toReceive: 'Terug te ontvangen',
  withVat: 'inclusief btw',
} as const;

export const PAYMENT = {
  heading: 'Betaling',
  creditHeading: 'Verrekening',
  request:
    'Betaalt u binnen 30 dagen na ontvangst? De vervaldatum is indicatief: de termijn begint bij ontvangst.',
  credit:
    'U krijgt dit bedrag van ons terug. U kunt het verrekenen met een betaling aan ons. Noem dan het kenmerk hieronder.',
  nothing: 'U hoeft niets te betalen.',
  iban: 'IBAN',
  accountName: 'Ten name van',
  reference: { invoice: 'Betalingskenmerk', 'credit-note': 'Kenmerk' },
} as const;

export const BUDGET = {
  heading: 'Stand van {year}',
  share: 'Tot en met {month}: {charged} van {maximum} ({share}).',
  withoutShare: 'Tot en met {month}: {charged} van {maximum}.',
  meaning:
    'Het maximum is het formatieplafond met overhead en opleiding. Addenda en belastingen staan daarbuiten.',
} as const;

export const PARKED = {
  heading: 'Aangehouden bedragen',
  lead: 'Deze bedragen zijn vastgelegd. Wij brengen ze nu niet in rekening.',
  reason: 'Reden',
  release: 'Wat nodig is',
  amount: 'Bedrag (€)',
} as const;

export const ISSUED_BY =
  'Opgesteld door: {preparedBy}. Vastgesteld door: {issuedBy}, {date}. Vingerafdruk: {fingerprint}';

export const FOOTER = {
  kvk: 'KvK {kvk}',
  vatId: 'Btw {vatId}',
  oin: 'OIN {oin}',
  page: 'pagina {page} van {pages}',
} as const;

export const ANNEXES = {
  title: 'Bijlage {annex}: {name}',
  line: 'Regel',
  part: 'Onderdeel',
  vat: 'Btw',
  charged: 'In rekening (€)',
  owed: 'Verschuldigd (€)',
  difference: 'Verschil (€)',
  amount: 'Bedrag (€)',
  cause: 'Oorzaak',
  article: 'Artikel',
  total: 'Totaal',
  mark: 'Code',
} as const;

export const SPECIFICATION = {
  name: 'specificatie',
  lead: 'De loonkosten staan per groep van functies. Het nummer van de regel is dat van de e-factuur.',
} as const;

export const LATE_LEADS = {
  first: 'Deze kosten horen bij eerdere maanden. Wij brachten ze nog niet in rekening (DVO 4.10).',
  again:
    'Deze kosten horen bij eerdere maanden. Wij brachten ze nog niet in rekening, of namen ze terug met een creditfactuur (DVO 4.10).',
} as const;

export const CORRECTIONS = {
  name: 'correcties op eerdere maanden',
  lead: 'Elke maand rekenen wij opnieuw uit wat u verschuldigd bent, met alles wat nu bekend is (DVO 4.10). Het verschil met wat wij eerder in rekening brachten, staat hieronder. De code verwijst naar de oorzaak.',
} as const;

export const ACCOUNT = {
  name: 'verantwoording',
  lead: 'Met deze gegevens kunt u nagaan waar dit document op berust.',
  knownOn: 'Berekend met wat bekend was op',
  knownOnValue: '{date} (stand {position})',
  preparedBy: 'Opgesteld door',
  issuedBy: 'Vastgesteld door',
  issuedOn: 'Vastgesteld op',
  preceding: 'Hoort bij',
  rulesVersion: 'Versie van de rekenregels',
  fingerprint: 'Vingerafdruk (SHA-256)',
  auditHead: 'Controleketen voor vaststelling',
} as const;

/** Names of parts inside an annex, where the heading says which month it is about. */
export const SHORT_PART_NAMES = {
  salary: 'Loonkosten {label}',
  ceiling: 'Aanpassing aan het plafond',
  overhead: 'Overhead {percentage}',
  training: 'Opleidingskosten',
  addendum: '{label}',
  'corporation-tax': 'Vennootschapsbelasting',
} as const;

export const ATTACHMENT = 'De e-factuur (UBL) van {title} {number}';
