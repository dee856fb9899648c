import { Fields } from '../../kernel/reading';
import type { LocalDate, Month } from '../../kernel/time';
import { readAgreementFacts } from '../../settlement/domain';
import { composeRun, type Ground } from '.';

type Json = Record<string, unknown>;
type Lists = Record<string, readonly Json[]>;

const START = { recordedOn: '2025-11-20', source: 'year addendum' };
const LATER = { recordedOn: '2026-03-10', source: 'letter' };

const LINE = {
  function: 'Medewerker balie',
  service: '1.1',
  publicationGroup: 'Balie',
  hoursPerWeek: '36',
  from: '2026-01-01',
  grades: [{ from: '2026-01-01', scale: '6' }],
};
const TERMS: Lists = {
  policies: [
    {
      ...START,
      id: 'policy',
      from: '2026-01-01',
      overheadBasis: 'charged-salary-costs',
      trainingBasis: 'actual',
      indexation: 'automatic',
      fullTimeHours: '36',
    },
  ],
  salaryTables: [
    {
      ...START,
      id: 'table',
      collectiveAgreement: 'Cao',
      from: '2026-01-01',
      scales: { '6': ['3000'], '7': ['3600'] },
    },
  ],
  overhead: [{ ...START, id: 'overhead', from: '2026-01-01', percentage: '10' }],
  ikb: [{ ...START, id: 'ikb', from: '2026-01-01', percentage: '17' }],
  employerCharges: [{ ...START, id: 'charges', from: '2026-01-01', percentage: '25' }],
  publicationGroups: [{ ...START, id: 'group', name: 'Balie', from: '2026-01-01', persons: 3 }],
  formation: [{ ...START, id: 'line', ...LINE }],
  trainingBudgets: [{ ...START, id: 'budget', year: 2026, amount: '1200.00' }],
  trainingCosts: [{ ...START, id: 'course', costMonth: '2026-01', amount: '100.00' }],
  payroll: [pay('jan', '2026-01', '900000.00', START), pay('feb', '2026-02', '100.00', START)],
  addenda: [
    { ...START, id: 'a1', addendum: 'A1', kind: 'bespoke', title: 'Extra' },
    { ...START, id: 'c1', addendum: 'C1', kind: 'calamity', title: 'Storm', estimate: '1000.00' },
    { ...START, id: 'v1', addendum: 'V1', kind: 'election', title: 'Verkiezing', estimate: '1000.00' },
  ],
  approvals: [{ ...START, id: 'ok', addendum: 'A1', approvedOn: '2026-01-01', maximum: '50.00' }],
  addendumEntries: [entry('e1', 'A1', START), entry('e2', 'C1', START), entry('e3', 'V1', START)],
};

function pay(id: string, costMonth: string, amount: string, moment: Json): Json {
  const line = {
    bookedMonth: costMonth,
    costMonth,
    function: 'Medewerker balie',
    component: 'salary',
    amount,
  };
  return { ...moment, id, ...line };
}

function entry(id: string, addendum: string, moment: Json): Json {
  const work = { performedOn: '2026-01-15', quantity: '1', unitPrice: '80.00', unit: 'uur', confirmed: true };
  return { ...moment, id, addendum, ...work };
}

/** The grounds of all causes of the run of March that came to know `changes` after that of February. */
function groundsOf(changes: Lists, component?: string): Ground[] {
  const names = [...new Set([...Object.keys(TERMS), ...Object.keys(changes)])];
  const lists = Object.fromEntries(
    names.map((name) => [name, [...(TERMS[name] ?? []), ...(changes[name] ?? [])]]),
  );
  const facts = readAgreementFacts(
    new Fields(lists, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const startsOn = '2026-01-01' as LocalDate;
  const run = composeRun({
    agreement: { id: 'A', client: 'O', contractor: 'T', startsOn, years: [2026] },
    facts,
    history: {
      months: ['2026-02' as Month],
      lines: [],
      hasDocuments: true,
      previous: { day: '2026-02-28' as LocalDate },
    },
    month: '2026-03' as Month,
    knowledge: { day: '2026-03-28' as LocalDate },
  });
  if (!run.ok) throw new Error(JSON.stringify(run.faults));
  const causes = run.value.documents
    .flatMap(({ lines }) => lines)
    .filter((line) => component === undefined || line.component === component)
    .flatMap((line) => line.causes ?? []);
  const grounds = causes.filter(({ source }) => source === 'letter').flatMap((cause) => cause.grounds);
  return [...new Map(grounds.map((ground) => [JSON.stringify(ground), ground])).values()];
}

const later = (id: string, fields: Json): Json => ({ ...LATER, id, ...fields });
const regraded = (changes: Json): Json => later('line-2', { replaces: 'line', ...LINE, ...changes });
const GRADES = [
  { from: '2026-01-01', scale: '6' },
  { from: '2026-02-12', scale: '7' },
];

/** Which article makes a fact count (DVO 3 and 4), and what the client reads of it. */
describe('the ground of a cause', () => {
  it.each<[string, Lists, Ground]>([
    [
      'a wage rise',
      {
        salaryTables: [
          later('rise', { collectiveAgreement: 'Cao', from: '2026-02-01', scales: { '6': ['3100'] } }),
        ],
      },
      { kind: 'salary-table', article: 'DVO 4.3', from: '2026-02-01' },
    ],
    [
      'a regrading',
      { formation: [regraded({ grades: GRADES })] },
      { kind: 'regrading', article: 'DVO 4.4', from: '2026-02-12', label: 'Balie' },
    ],
    [
      'the regrading of a function without a group',
      { formation: [regraded({ grades: GRADES, publicationGroup: undefined })] },
      { kind: 'regrading', article: 'DVO 4.4', from: '2026-02-12', label: 'overige functies' },
    ],
    [
      'more hours',
      { formation: [regraded({ hoursPerWeek: '37' })] },
      { kind: 'formation', article: 'DVO 4.2', from: '2026-01-01', label: 'Balie' },
    ],
    [
      'a line that ends',
      { formation: [regraded({ until: '2026-06-01' })] },
      { kind: 'formation', article: 'DVO 4.2', from: '2026-06-01', label: 'Balie' },
    ],
    [
      'a decision',
      {
        ceilingDecisions: [later('d', { year: 2026, amount: '9.00', reason: 'x', decidedOn: '2026-03-02' })],
      },
      { kind: 'ceiling-decision', article: 'DVO 4.8', from: '2026-03-02' },
    ],
    [
      'overhead',
      { overhead: [later('o', { replaces: 'overhead', from: '2026-01-01', percentage: '12.5' })] },
      { kind: 'overhead-percentage', article: 'DVO 3.4', from: '2026-01-01', percentage: '12.5' },
    ],
    [
      'late payroll',
      { payroll: [{ ...pay('p', '2026-02', '5.00', LATER), bookedMonth: '2026-03' }] },
      { kind: 'payroll', article: 'DVO 4.10', from: '2026-03', label: 'letter' },
    ],
    [
      'back pay with its reason',
      { payroll: [{ ...pay('p', '2026-02', '5.00', LATER), reason: 'cao-verhoging 1 juli 2026' }] },
      { kind: 'back-pay', article: 'DVO 4.10', label: 'cao-verhoging 1 juli 2026' },
    ],
    [
      'a withdrawn delivery',
      { withdrawals: [later('w', { fact: 'jan' })] },
      { kind: 'payroll', article: 'DVO 4.10', from: '2026-01', label: 'year addendum', state: 'withdrawn' },
    ],
    [
      'a ruling on VAT',
      { vat: [later('v', { from: '2026-02-01', category: 'S', percentage: '21' })] },
      { kind: 'vat', article: 'DVO 4.11', from: '2026-02-01', percentage: '21', vatCategory: 'S' },
    ],
    [
      'corporation tax',
      { corporationTax: [later('c', { costMonth: '2026-01', amount: '7.00' })] },
      { kind: 'corporation-tax', article: 'DVO 4.12', from: '2026-01' },
    ],
    [
      'training costs',
      { trainingCosts: [later('t', { costMonth: '2026-02', amount: '7.00' })] },
      { kind: 'training-costs', article: 'DVO 4.2', from: '2026-02' },
    ],
    [
      'an approval',
      { approvals: [later('a', { addendum: 'A1', approvedOn: '2026-03-01', maximum: '70.00' })] },
      { kind: 'approval', article: 'DVO 3.6', from: '2026-03-01', label: 'A1' },
    ],
    [
      'agreed costs of a calamity',
      { costAgreements: [later('k', { addendum: 'C1', agreedOn: '2026-03-01', entries: ['e2'] })] },
      { kind: 'cost-agreement', article: 'DVO 3.7', from: '2026-03-01', label: 'C1' },
    ],
    [
      'the completion of an election',
      { completions: [later('f', { addendum: 'V1', completedOn: '2026-03-01' })] },
      { kind: 'completion', article: 'DVO 4.6', from: '2026-03-01', label: 'V1' },
    ],
  ])('of %s', (_what, changes, ground) => {
    expect(groundsOf(changes)).toEqual([ground]);
  });

  it('says of a withdrawn replacement that it was withdrawn, not that what it replaced is back', () => {
    const replacement = regraded({ grades: GRADES });
    const before = { ...replacement, recordedOn: '2026-02-20', source: 'herwaardering' };
    expect(
      groundsOf({ formation: [before], withdrawals: [later('w', { fact: 'line-2' })] }).map(
        ({ kind, state }) => `${kind} ${state ?? ''}`,
      ),
    ).toEqual(['regrading withdrawn']);
  });

  it('says that a fact holds again when its withdrawal is withdrawn', () => {
    const withdrawal = { id: 'w', recordedOn: '2026-02-20', source: 'withdrawal', fact: 'feb' };
    const [ground] = groundsOf({ withdrawals: [withdrawal, later('w2', { fact: 'w' })] });
    expect(ground).toMatchObject({ kind: 'payroll', state: 'restored' });
  });

  it('is of each line only what changed that line, though one letter told of more', () => {
    const changes = {
      overhead: [later('o', { replaces: 'overhead', from: '2026-01-01', percentage: '12.5' })],
      corporationTax: [later('c', { costMonth: '2026-01', amount: '7.00' })],
      approvals: [later('a', { addendum: 'A1', approvedOn: '2026-03-01', maximum: '70.00' })],
      completions: [later('f', { addendum: 'V1', completedOn: '2026-03-01' })],
    };
    const kinds = (component: string): string[] => groundsOf(changes, component).map(({ kind }) => kind);
    expect(['overhead', 'corporation-tax', 'addendum:A1', 'addendum:V1'].map(kinds)).toEqual([
      ['overhead-percentage'],
      ['corporation-tax'],
      ['approval'],
      ['completion'],
    ]);
  });
});
