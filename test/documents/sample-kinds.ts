import type { IssuedDocument, PublishedCause } from '../../src/invoicing/domain';
import { Euro } from '../../src/kernel/money';
import { sampleDocument, type LineSketch } from './sample-documents';

const TAXED = { vatCategory: 'S', vatPercentage: '21.00' } as const;
const LOW = { vatCategory: 'S', vatPercentage: '9.00' } as const;
const EXEMPT = { vatCategory: 'E', vatPercentage: '0.00' } as const;
const REVERSE_CHARGE = { vatCategory: 'AE', vatPercentage: '0.00' } as const;

const WAGE_RISE = 'Salaristabel Cao Gemeenten per 1 juli 2025';
const BACK_PAY = 'Loonjournaal januari 2026';

const RISE_OF_TABLE = {
  source: 'salaristabel.csv',
  grounds: [{ kind: 'salary-table', article: 'DVO 4.3', from: '2025-07-01' }],
} as const;
const RISE_PAID = {
  source: 'LOON-2026-01, cao-verhoging 1 juli 2025',
  grounds: [{ kind: 'back-pay', article: 'DVO 4.10', label: 'cao-verhoging 1 juli 2025' }],
} as const;
const PUBLISHED = {
  source: 'salaristabel.csv, in plaats van de vorige',
  grounds: [{ kind: 'published-table', article: 'DVO 4.3', from: '2025-07-01' }],
} as const;
/** One of most kinds of causes, as a year can bring them. */
const OF_YEAR: readonly Omit<PublishedCause, 'amount'>[] = [
  RISE_OF_TABLE,
  RISE_PAID,
  {
    source: 'herwaardering.yaml',
    grounds: [
      { kind: 'regrading', article: 'DVO 4.4', from: '2025-03-12', label: 'Begraafplaatsadministratie' },
    ],
  },
  {
    source: 'besluit.yaml',
    grounds: [{ kind: 'ceiling-decision', article: 'DVO 4.8', from: '2025-11-03' }],
  },
  {
    source: 'LOON-2025-11-B ingetrokken',
    grounds: [
      { kind: 'payroll', article: 'DVO 4.10', from: '2025-11', label: 'LOON-2025-11-B', state: 'withdrawn' },
    ],
  },
  {
    source: 'brief.yaml',
    grounds: [
      { kind: 'overhead-percentage', article: 'DVO 3.4', from: '2025-01-01', percentage: '24.5' },
      { kind: 'formation', article: 'DVO 4.2', from: '2025-05-01', label: 'Balie' },
    ],
  },
];

const MONTH: readonly LineSketch[] = [
  { label: 'Balie', amount: '24810.44' },
  { label: 'Burgerzaken en verkiezingen', amount: '18202.07' },
  { label: 'Begraafplaatsadministratie', amount: '5120.10' },
  { part: 'ceiling', amount: '-1310.55' },
  { part: 'overhead', overheadPercentage: '24.5', amount: '11471.36' },
  { part: 'training', amount: '1250.00' },
  { part: 'addendum', label: 'A1 Extra openstelling in de avond', amount: '1660.76' },
];

const LATE: readonly LineSketch[] = [
  {
    kind: 'late',
    costMonth: '2025-12',
    label: 'Balie',
    amount: '812.20',
    causes: [{ source: BACK_PAY, amount: '812.20' }],
  },
  { kind: 'late', costMonth: '2025-12', part: 'training', amount: '1200.00' },
];

const CORRECTIONS: readonly LineSketch[] = [
  {
    kind: 'correction',
    costMonth: '2025-11',
    label: 'Balie',
    charged: '24100.00',
    amount: '602.50',
    causes: [{ source: WAGE_RISE, amount: '602.50' }],
  },
  {
    kind: 'correction',
    costMonth: '2025-11',
    part: 'overhead',
    overheadPercentage: '24.5',
    charged: '11000.00',
    amount: '-84.11',
    causes: [
      { source: WAGE_RISE, amount: '147.61' },
      { source: BACK_PAY, amount: '-231.72' },
    ],
  },
];

const PARKED = [
  { reason: 'salary-costs-above-ceiling', amount: '1310.55' },
  { reason: 'not-approved', amount: '3150.00' },
  { reason: 'not-confirmed', amount: '240.00' },
];

/** Every kind of document that can be issued, by name. */
export const KINDS: Readonly<Record<string, IssuedDocument>> = {
  'one line': sampleDocument([{ amount: '24810.44' }]),
  'a month outside VAT': sampleDocument([...MONTH, ...LATE, ...CORRECTIONS], { parked: PARKED }),
  'a month for Peppol': sampleDocument(MONTH, { electronicFormat: 'peppol-bis-3' }),
  'a taxed month': sampleDocument(MONTH.map((line) => ({ ...line, ...TAXED }))),
  'an exempt month': sampleDocument(MONTH.map((line) => ({ ...line, ...EXEMPT }))),
  'reverse charge': sampleDocument(MONTH.map((line) => ({ ...line, ...REVERSE_CHARGE }))),
  'exempt and taxed lines': sampleDocument(
    [...MONTH, ...LATE, ...CORRECTIONS].map((line, index) => ({
      ...line,
      ...(index === 5 ? LOW : index % 2 === 0 ? TAXED : EXEMPT),
    })),
    { electronicFormat: 'peppol-bis-3', parked: PARKED },
  ),
  'a month on a provisional salary table': sampleDocument([...MONTH, ...LATE], {
    edition: 2,
    provisionalTables: [
      { year: 2025, collectiveAgreement: 'Cao Gemeenten', from: '2025-10-01', firstMonth: '2025-10' },
      { year: 2026, collectiveAgreement: 'Cao Gemeenten', from: '2025-10-01', firstMonth: '2026-01' },
    ],
  }),
  'a published salary table in place of a provisional one': sampleDocument(
    [
      ...MONTH,
      {
        kind: 'correction',
        costMonth: '2025-11',
        part: 'ceiling',
        charged: '-800.00',
        amount: '37.00',
        causes: [{ ...PUBLISHED, amount: '37.00' }],
      },
    ],
    { edition: 2 },
  ),
  'negative lines and a zero line': sampleDocument([
    { amount: '5000.00' },
    { part: 'ceiling', amount: '-4999.99' },
    { part: 'training', amount: '0.00' },
  ]),
  'a credit note': sampleDocument(
    [
      {
        kind: 'correction',
        costMonth: '2025-11',
        charged: '24100.00',
        amount: '-4100.00',
        causes: [{ source: 'Correctie loonbestand november', amount: '-4100.00' }],
      },
    ],
    { number: 'C2026-0001' },
  ),
  'a taxed credit note with charges inside': sampleDocument(
    [
      ...CORRECTIONS,
      {
        kind: 'correction' as const,
        costMonth: '2025-10',
        part: 'addendum' as const,
        label: 'A1 Extra openstelling in de avond',
        charged: '9000.00',
        amount: '-8000.01',
        causes: [{ source: 'Intrekking addendum A1', amount: '-8000.01' }],
      },
      { part: 'training' as const, amount: '1250.00' },
    ].map((line) => ({ ...line, ...TAXED })),
    {
      number: 'C2026-0002',
      electronicFormat: 'peppol-bis-3',
      precedingDocuments: ['F2025-0010', 'F2025-0011'],
    },
  ),
  'an invoice taken back whole': sampleDocument(
    MONTH.map((line) => ({
      ...line,
      kind: 'reversal' as const,
      charged: line.amount,
      amount: line.amount.startsWith('-') ? line.amount.slice(1) : `-${line.amount}`,
    })),
    { number: 'C2026-0003', credits: 'F2026-0001', precedingDocuments: ['F2026-0001'] },
  ),
  'a credit note taken back whole': sampleDocument(
    [{ kind: 'reversal', costMonth: '2025-11', charged: '-4100.00', amount: '4100.00' }],
    { number: 'F2026-0002', credits: 'C2026-0001', precedingDocuments: ['C2026-0001'] },
  ),
  'a month made again after a crediting': sampleDocument(
    MONTH.map((line) => ({ ...line, kind: 'late' as const })),
    { number: 'F2026-0003', replaces: [{ number: 'F2026-0001', creditedBy: 'C2026-0003' }] },
  ),
  'a month and an earlier one made again': sampleDocument(
    [...MONTH.map((line) => ({ ...line, kind: 'late' as const })), ...LATE],
    {
      number: 'F2026-0004',
      replaces: [
        { number: 'F2025-0012', creditedBy: 'C2026-0004' },
        { number: 'F2026-0001', creditedBy: 'C2026-0003' },
      ],
    },
  ),
  'a total of zero': sampleDocument([{ amount: '100.00' }, { part: 'ceiling', amount: '-100.00' }]),
  'corrections of a whole year': sampleDocument([...MONTH, ...correctionsOfYear()], {
    precedingDocuments: Array.from(
      { length: 12 },
      (_, index) => `F2025-${(index + 1).toString().padStart(4, '0')}`,
    ),
  }),
  'many lines and long names': sampleDocument(
    Array.from({ length: 40 }, (_, index) => ({
      label: `${(index + 1).toString()} Medewerkers burgerzaken, naturalisatie, reisdocumenten en rijbewijzen in de avondopenstelling`,
      amount: `${(1000 + index * 17).toString()}.5${(index % 10).toString()}`,
    })),
    {
      customer: {
        ...sampleDocument([{ amount: '1.00' }]).customer,
        name: 'Gemeenschappelijke regeling Samenwerkingsverband Noordoost-Overijssel en Omstreken',
        street: 'Burgemeester van Nispen tot Sevenaerstraat 100-102a',
      },
      agreement: {
        id: 'dvo-lang',
        title:
          'Meerjarige dienstverleningsovereenkomst Burgerzaken, Verkiezingen, Begraafplaatsadministratie en advies over informatievoorziening en automatisering',
        reference: 'DVO-2024-01-PUBLIEKSDIENSTEN',
      },
    },
  ),
};

/** Twelve months of eight parts, each with a cause, some with two. */
function correctionsOfYear(): LineSketch[] {
  const months = Array.from({ length: 12 }, (_, index) => `2025-${(index + 1).toString().padStart(2, '0')}`);
  const parts: readonly LineSketch[] = [
    { label: 'Balie', amount: '250.00', charged: '24100.00' },
    { label: 'Begraafplaatsadministratie', amount: '51.20', charged: '5120.10' },
    { label: 'Burgerzaken en verkiezingen', amount: '180.40', charged: '18202.07' },
    { label: 'Informatievoorziening', amount: '33.33', charged: '3300.00' },
    { part: 'ceiling', amount: '-120.00', charged: '-800.00' },
    { part: 'overhead', overheadPercentage: '24.5', amount: '96.76', charged: '12000.00' },
    { part: 'training', amount: '10.00', charged: '1200.00' },
    { part: 'addendum', label: 'A1 Extra openstelling in de avond', amount: '-75.25', charged: '1660.76' },
  ];
  return months.flatMap((costMonth, month) =>
    parts.map((line, index) => ({
      ...line,
      costMonth,
      kind: 'correction' as const,
      causes:
        (month + index) % 4 === 0
          ? [
              { ...RISE_OF_TABLE, amount: '400.00' },
              { ...RISE_PAID, amount: Euro.parse(line.amount)!.minus(Euro.parse('400.00')!).toString() },
            ]
          : [{ ...OF_YEAR[(month + index) % OF_YEAR.length]!, amount: line.amount }],
    })),
  );
}
