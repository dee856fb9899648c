import type { YearEnd } from '../../src/reporting';
import type { YearEndBody, YearEndFigures } from '../../src/reporting/domain';

const figures = (
  originalBudget: string,
  changes: string,
  currentBudget: string,
  ...[actual, chargeable, charged, parked, owed]: readonly [string, string, string, string, string]
): Omit<YearEndFigures, 'part'> => ({
  originalBudget,
  changes,
  currentBudget,
  actual,
  chargeable,
  charged,
  parked,
  owed,
});

const NOTHING = figures('0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00');

/** A statement in which every section has something to say. */
const YEAR_END_BODY: YearEndBody = {
  edition: 2,
  agreement: { key: 'DVO-VOORBEELD', title: 'Dienstverleningsovereenkomst Burgerzaken' },
  contractor: 'Gemeente Twenterand',
  client: 'Gemeente Ommen',
  year: 2026,
  knownOn: '2027-01-28',
  knownPosition: 412,
  upTo: '2026-12',
  rulesVersion: '2026.1',
  agreedOn: '2025-11-20',
  changes: [
    {
      day: '2026-04-02',
      source: 'feiten-2026-04.yaml',
      grounds: [{ kind: 'regrading', article: 'DVO 4.4', from: '2026-03-12', label: 'Balie' }],
      parts: [
        { part: 'formation', amount: '2415.20' },
        { part: 'overhead', amount: '591.72' },
      ],
      amount: '3006.92',
    },
    {
      day: '2026-09-15',
      source: 'cao-gemeenten-2026-07-01.csv',
      grounds: [{ kind: 'salary-table', article: 'DVO 4.3', from: '2026-07-01' }],
      parts: [
        { part: 'formation', amount: '18230.55' },
        { part: 'overhead', amount: '4466.48' },
      ],
      amount: '22697.03',
    },
    {
      day: '2026-10-01',
      source: 'scan 14.pdf',
      grounds: [{ kind: 'approval', article: 'DVO 3.6', from: '2026-10-01', label: 'A1' }],
      parts: [{ part: 'extra-volume', amount: '9500.00' }],
      amount: '9500.00',
    },
  ],
  rows: [
    {
      part: 'formation',
      ...figures(
        '912345.60',
        '20645.75',
        '932991.35',
        '945120.10',
        '932991.35',
        '928400.00',
        '12128.75',
        '4591.35',
      ),
    },
    {
      part: 'overhead',
      ...figures(
        '223524.67',
        '5058.20',
        '228582.87',
        '228582.87',
        '228582.87',
        '227458.00',
        '0.00',
        '1124.87',
      ),
    },
    {
      part: 'training',
      ...figures('7250.00', '0.00', '7250.00', '7250.00', '7250.00', '7250.00', '0.00', '0.00'),
    },
    {
      part: 'extra-volume',
      ...figures('0.00', '9500.00', '9500.00', '11200.00', '9500.00', '9900.00', '1700.00', '-400.00'),
    },
    ...(['bespoke', 'project', 'election', 'calamity'] as const).map((part) => ({ part, ...NOTHING })),
    {
      part: 'corporation-tax',
      ...figures('0.00', '0.00', '0.00', '1250.00', '1250.00', '1250.00', '0.00', '0.00'),
    },
  ],
  total: figures(
    '1143120.27',
    '35203.95',
    '1178324.22',
    '1193402.97',
    '1179574.22',
    '1174258.00',
    '13828.75',
    '5316.22',
  ),
  parked: [
    { part: 'formation', reason: 'salary-costs-above-ceiling', amount: '12128.75' },
    { part: 'extra-volume', reason: 'above-maximum', amount: '1700.00' },
  ],
  owed: [
    {
      part: 'formation',
      vatCategory: 'O',
      vatPercentage: '0.00',
      net: '4591.35',
      vat: '0.00',
      gross: '4591.35',
    },
    {
      part: 'overhead',
      vatCategory: 'O',
      vatPercentage: '0.00',
      net: '1124.87',
      vat: '0.00',
      gross: '1124.87',
    },
    {
      part: 'extra-volume',
      vatCategory: 'S',
      vatPercentage: '21.00',
      net: '-400.00',
      vat: '-84.00',
      gross: '-484.00',
    },
  ],
  owedTotal: { net: '5316.22', vat: '-84.00', gross: '5232.22' },
  decided: [{ decidedOn: '2026-11-12', amount: '6000.00', reason: 'vervanging bij langdurige afwezigheid' }],
  afterwards: [
    {
      number: 'F2027-0001',
      issuedOn: '2027-01-14',
      first: '98210.44',
      corrections: '-310.00',
      amount: '97900.44',
    },
  ],
  charged: { count: 164, sum: '1174258.00', hash: '3f'.repeat(32) },
};

const issued = {
  year: 2026,
  body: YEAR_END_BODY,
  bodyHash: 'a7'.repeat(32),
  runsBefore: 14,
  issuedAt: '2027-01-28T10:00:00.000Z',
  issuedBy: 'someone',
  issuedRole: 'team-lead',
};

const { edition: _edition, ...WITHOUT_EDITION } = YEAR_END_BODY;
const FIRST_EDITION: YearEndBody = {
  ...WITHOUT_EDITION,
  changes: YEAR_END_BODY.changes.map(({ grounds: _grounds, ...change }) => change),
};

const NONE: YearEndBody = {
  ...YEAR_END_BODY,
  changes: [],
  parked: [],
  owed: [],
  decided: [],
  afterwards: [],
};

export const PROVISIONAL_TABLES = [
  {
    table: { id: 'table', collectiveAgreement: 'Cao Gemeenten', from: '2026-10-01' },
    months: ['2026-10', '2026-11', '2026-12'],
  },
] as const;

/** A draft, one on a provisional salary table, a statement as issued, one with lines of after closing, and one without anything to list. */
export const YEAR_ENDS: Readonly<Record<string, YearEnd>> = {
  'a draft': { body: YEAR_END_BODY, fingerprint: 'a7'.repeat(32), closed: undefined, isIssued: false },
  'a draft on a provisional salary table': {
    body: { ...YEAR_END_BODY, provisionalTables: PROVISIONAL_TABLES },
    fingerprint: 'c9'.repeat(32),
    closed: undefined,
    isIssued: false,
  },
  'an issued statement of the first edition': {
    body: FIRST_EDITION,
    fingerprint: 'd1'.repeat(32),
    closed: { issued: { ...issued, body: FIRST_EDITION }, later: [] },
    isIssued: true,
  },
  'an issued statement': {
    body: YEAR_END_BODY,
    fingerprint: 'a7'.repeat(32),
    closed: { issued, later: [] },
    isIssued: true,
  },
  'a statement with lines of after closing': {
    body: YEAR_END_BODY,
    fingerprint: 'a7'.repeat(32),
    closed: {
      issued,
      later: [
        {
          number: 'F2027-0003',
          issuedOn: '2027-03-02',
          first: '0.00',
          corrections: '1873.11',
          amount: '1873.11',
        },
      ],
    },
    isIssued: true,
  },
  'a year without anything to list': {
    body: NONE,
    fingerprint: 'b8'.repeat(32),
    closed: undefined,
    isIssued: false,
  },
};
