import * as fc from 'fast-check';
import { centsText } from './random-calendar';
import { joinLists, type FactFile, type FactLists, type ListName, type ScenarioFile } from './scenario-file';

/** Known from the start, so that a correction can replace or withdraw it, or release it. */
const BASE = { recordedOn: '2022-11-20', source: 'year addendum' };
const GRADE = { from: '2023-01-01', scale: '6' };

function line(year: string): Record<string, unknown> {
  return { function: 'corrected', service: '1.1', hoursPerWeek: '36', from: `${year}-01-01`, until: null };
}

function payroll(year: string, month: string, amount: string): Record<string, unknown> {
  const costMonth = `${year}-${month}`;
  return { costMonth, bookedMonth: costMonth, function: 'corrected', component: 'salary', amount };
}

/** What the corrections below are corrections of. */
function corrected(year: string): FactLists {
  return joinLists({
    formation: [
      { ...BASE, id: 'corrected-line', ...line(year), grades: [{ ...GRADE, from: `${year}-01-01` }] },
    ],
    payroll: [{ ...BASE, id: 'corrected-pay', ...payroll(year, '02', '3456.78') }],
    addenda: [
      { ...BASE, id: 'corrected-addendum', addendum: 'Z1', kind: 'bespoke', title: 'Extra' },
      {
        ...BASE,
        id: 'corrected-election',
        addendum: 'Z2',
        kind: 'election',
        title: 'Election',
        estimate: '900.00',
      },
      {
        ...BASE,
        id: 'corrected-calamity',
        addendum: 'Z3',
        kind: 'calamity',
        title: 'Storm',
        estimate: '900.00',
      },
    ],
    addendumEntries: ['Z1', 'Z2', 'Z3'].map((addendum) => ({
      ...BASE,
      id: `corrected-entry-${addendum}`,
      addendum,
      performedOn: `${year}-03-15`,
      quantity: '3',
      unitPrice: '123.45',
      unit: 'hour',
      confirmed: true,
    })),
  });
}

type Correction = (year: string, amount: string) => [ListName, Record<string, unknown>];

/** One of every kind of fact that can change the past. */
const CORRECTIONS: readonly Correction[] = [
  (year) => [
    'salaryTables',
    {
      collectiveAgreement: 'Cao',
      from: `${year}-02-10`,
      scales: { '6': [5000], '8': [5100], '10A': [5200] },
    },
  ],
  (year) => [
    'formation',
    {
      replaces: 'corrected-line',
      ...line(year),
      grades: [
        { ...GRADE, from: `${year}-01-01` },
        { from: `${year}-03-12`, scale: '8' },
      ],
    },
  ],
  (year, amount) => ['payroll', { ...payroll(year, '01', amount), bookedMonth: `${year}-06` }],
  () => ['withdrawals', { fact: 'corrected-pay' }],
  (year) => ['overhead', { from: `${year}-02-01`, percentage: '31.5' }],
  (year) => ['ikb', { from: `${year}-03-01`, percentage: '18.25' }],
  (year) => ['employerCharges', { from: `${year}-03-01`, percentage: '27.1' }],
  (year) => ['vat', { from: `${year}-02-01`, category: 'S', percentage: '21' }],
  (year) => ['trainingBudgets', { year: Number(year), amount: '7777.77' }],
  (year, amount) => ['trainingCosts', { costMonth: `${year}-02`, amount }],
  (year) => [
    'ceilingDecisions',
    { year: Number(year), amount: '4321.00', reason: 'x', decidedOn: `${year}-04-01` },
  ],
  (year) => ['approvals', { addendum: 'Z1', approvedOn: `${year}-03-01`, maximum: '250.00' }],
  (year) => ['completions', { addendum: 'Z2', completedOn: `${year}-04-01` }],
  (year) => [
    'costAgreements',
    { addendum: 'Z3', agreedOn: `${year}-04-01`, entries: ['corrected-entry-Z3'] },
  ],
  (year, amount) => ['corporationTax', { costMonth: `${year}-01`, amount }],
];

/** Up to six corrections, no two of the same kind; amounts in euros. */
export const upToSixCorrections = fc.uniqueArray(
  fc.record({
    kind: fc.nat(CORRECTIONS.length - 1),
    amount: fc.integer({ min: -200_000, max: 200_000 }).map(centsText),
  }),
  { minLength: 2, maxLength: 6, selector: ({ kind }) => kind },
);

type Chosen = typeof upToSixCorrections extends fc.Arbitrary<infer T> ? T : never;

/** An agreement with what is to be corrected, and the corrections, each becoming known on its day. */
export function withCorrections(file: ScenarioFile, chosen: Chosen, days: readonly string[]): ScenarioFile {
  const year = file.agreement.years[0]!.toString();
  const added: Partial<Record<ListName, FactFile[]>> = {};
  chosen.forEach(({ kind, amount }, index) => {
    const [list, fields] = CORRECTIONS[kind]!(year, amount);
    const recordedOn = days[index % days.length]!;
    const fact = {
      id: `correction-${kind.toString()}`,
      recordedOn,
      source: `letter ${kind.toString()}`,
      ...fields,
    };
    (added[list] ??= []).push(fact);
  });
  return { ...file, ...joinLists(file, corrected(year), added) };
}
