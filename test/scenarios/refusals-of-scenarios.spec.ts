import { distinctFaults } from '../../src/kernel/fault/fault';
import { faultsOf, moment, spoilt, type Spoil } from '../support/sound-scenario';

/** References, the agreement's term and the order of runs: looked at beside fields that cannot be read. */
const CHECKING: readonly (readonly [Spoil, ...string[]])[] = [
  [(s) => (s.ikb[0].id = 'overhead'), 'ikb[0].id: duplicate-id'],
  [(s) => (s.tableAcceptances[0].table = 'cao'), 'tableAcceptances[0].table: unknown-reference'],
  [(s) => (s.formation[0].replaces = 'overhead'), 'formation[0].replaces: unknown-reference'],
  [(s) => (s.formation[0].replaces = 'line'), 'formation[0].replaces: circular-reference'],
  [(s) => (s.withdrawals[0].fact = 'nothing'), 'withdrawals[0].fact: unknown-reference'],
  [(s) => (s.withdrawals[0].fact = 'withdrawal'), 'withdrawals[0]: circular-reference'],
  [
    (s) => (s.withdrawals[0] = { ...moment, id: 'withdrawal', ofSource: 'nobody' }),
    'withdrawals[0].ofSource: unknown-reference',
  ],
  [
    (s) => {
      s.withdrawals[0] = { ...moment, id: 'w1', fact: 'w2' };
      s.withdrawals.push({ ...moment, id: 'w2', fact: 'w1' });
    },
    'withdrawals[0]: circular-reference',
    'withdrawals[1]: circular-reference',
  ],
  [(s) => (s.approvals[0].addendum = 'A9'), 'approvals[0].addendum: unknown-reference'],
  [(s) => (s.completions[0].addendum = 'A9'), 'completions[0].addendum: unknown-reference'],
  [(s) => (s.costAgreements[0].entries = ['e2', 'e9']), 'costAgreements[0].entries[1]: unknown-reference'],
  [(s) => (s.costAgreements[0].entries = ['e1']), 'costAgreements[0].entries[0]: unknown-reference'],
  [(s) => (s.vat[0].components = ['overhead', 'salary:nobody']), 'vat[0].components[1]: unknown-reference'],
  [(s) => (s.vat[0].components = ['addendum:A9']), 'vat[0].components[0]: unknown-reference'],
  [(s) => (s.payroll[0].costMonth = '2025-12'), 'payroll[0].costMonth: outside-agreement'],
  [(s) => (s.overhead[0].from = '2025-01-01'), 'overhead[0].from: outside-agreement'],
  [(s) => (s.publicationGroups[0].from = '2025-12-01'), 'publicationGroups[0].from: outside-agreement'],
  [(s) => (s.formation[0].from = '2025-12-31'), 'formation[0].from: outside-agreement'],
  [(s) => (s.trainingBudgets[0].year = 2025), 'trainingBudgets[0].year: outside-agreement'],
  [(s) => (s.ceilingDecisions[0].year = 2025), 'ceilingDecisions[0].year: outside-agreement'],
  [(s) => (s.addenda[0].from = '2025-12'), 'addenda[0].from: outside-agreement'],
  [
    (s) => (s.addendumEntries[0].performedOn = '2025-12-31'),
    'addendumEntries[0].performedOn: outside-agreement',
  ],
  [(s) => (s.approvals[0].approvedOn = '2025-12-31'), 'approvals[0].approvedOn: outside-agreement'],
  [(s) => (s.completions[0].completedOn = '1900-01-01'), 'completions[0].completedOn: outside-agreement'],
  [(s) => (s.costAgreements[0].agreedOn = '2025-12-31'), 'costAgreements[0].agreedOn: outside-agreement'],
  [(s) => (s.agreement.years = [2026, 2025]), 'agreement.years[1]: outside-agreement'],
  [(s) => (s.overviews[0].year = 2025), 'overviews[0].year: outside-agreement'],
  [
    (s) => {
      s.agreement.endsOn = '2027-01-01';
      s.directCosts[0].costMonth = '2027-01';
      s.corporationTax[0].costMonth = '2026-12';
    },
    'directCosts[0].costMonth: outside-agreement',
  ],
  [(s) => (s.overheadEvaluations[0].year = 2025), 'overheadEvaluations[0].year: outside-agreement'],
  [(s) => (s.overheadServices[0].from = '2025-12-01'), 'overheadServices[0].from: outside-agreement'],
  [(s) => (s.mandatePurchases[0].costMonth = '2025-12'), 'mandatePurchases[0].costMonth: outside-agreement'],
  [(s) => (s.fundingSpendings[0].costMonth = '2025-12'), 'fundingSpendings[0].costMonth: outside-agreement'],
  [(s) => (s.deviationThresholds[0].from = '2025-01-01'), 'deviationThresholds[0].from: outside-agreement'],
  [(s) => (s.deviationThresholds[0].from = '2026-02-01'), 'deviationThresholds[0].from: not-first-of-year'],
  [
    (s) => (s.deviationThresholds[0].percentage = '-1'),
    'deviationThresholds[0].percentage: not-a-percentage',
  ],
  [(s) => (s.deviationThresholds[0].amount = '-1'), 'deviationThresholds[0].amount: below-zero'],
  [(s) => (s.stateFunding[0].year = 2025), 'stateFunding[0].year: outside-agreement'],
  [(s) => (s.fundingSpendings[0].funding = 'none'), 'fundingSpendings[0].funding: unknown-reference'],
  [(s) => (s.notices[0].givenOn = '2025-12-31'), 'notices[0].givenOn: outside-agreement'],
  [(s) => (s.notices[0].endsOn = '2027-01-01'), 'notices[0].endsOn: ends-too-early'],
  [(s) => (s.notices[0].endsOn = '2028-07-01'), 'notices[0].endsOn: end-not-first-of-year'],
  [(s) => (s.fundingTalks[0].funding = 'none'), 'fundingTalks[0].funding: unknown-reference'],
  [(s) => (s.runs[1] = { credit: 1, knownOn: '2026-02-28' }), 'runs[1].credit: not-an-earlier-run'],
  [(s) => (s.runs[1] = { credit: 9, knownOn: '2026-02-28' }), 'runs[1].credit: not-an-earlier-run'],
  [
    (s) => (s.runs = [s.runs[0], { credit: 0, knownOn: '2026-02-01' }, { credit: 0, knownOn: '2026-02-02' }]),
    'runs[2].credit: credited-before',
  ],
  [(s) => (s.runs[1].knownOn = '2026-01-27'), 'runs[1].knownOn: known-before-earlier-run'],
];

const DAYS = Array.from({ length: 12 }, () => 'salaryTables: table-awaits-acceptance');

/** What stands in the way of the arithmetic, as known at the run. */
const SETTLING: readonly (readonly [Spoil, ...string[]])[] = [
  [(s) => (s.policies = []), 'policies: no-policy-in-force'],
  [(s) => (s.policies[0].recordedOn = '2026-02-10'), 'policies: no-policy-in-force'],
  [
    (s) => (s.employerCharges[0].from = '2026-12-01'),
    ...Array.from({ length: 11 }, () => 'employerCharges: no-percentage-in-force'),
  ],
  [(s) => (s.ikb[0].from = '2026-02-01'), 'ikb: no-percentage-in-force'],
  [(s) => (s.overhead[0].from = '2026-02-01'), 'overhead: no-percentage-in-force'],
  [
    (s) => {
      s.tableAcceptances = [];
      s.policies[0].indexation = 'after-agreement';
    },
    ...DAYS,
  ],
  [(s) => (s.salaryTables[0].from = '2026-01-20'), 'salaryTables: no-table-in-force'],
  [(s) => (s.formation[0].grades[0].from = '2026-01-02'), 'formation[0].grades: no-grade-in-force'],
  [(s) => (s.formation[0].grades[0].scale = '6A'), 'formation[0].grades[0].scale: unknown-scale'],
];

describe.each([
  ['references, term and runs', CHECKING],
  ['arithmetic', SETTLING],
] as const)('%s', (_, rows) => {
  it.each(rows.map(([change, ...faults]) => ({ change, faults, title: faults.join(', ').slice(0, 100) })))(
    'refuses with $title',
    ({ change, faults }) => {
      expect(faultsOf(spoilt(change))).toEqual(faults);
    },
  );
});

describe('several faults', () => {
  it('are all reported, at their places', () => {
    const scenario = spoilt(
      (s) => (s.payroll[0].amount = 'x'),
      (s) => (s.payroll[0].costMonth = 'x'),
      (s) => (s.formation[0].hoursPerWeek = 'x'),
      (s) => (s.vat[0].from = 'x'),
      (s) => (s.runs[1].knownOn = 'x'),
      (s) => (s.colour = 'x'),
    );
    expect(faultsOf(scenario).sort()).toEqual([
      'colour: unknown-field',
      'formation[0].hoursPerWeek: not-a-number',
      'payroll[0].amount: not-an-amount',
      'payroll[0].costMonth: not-a-month',
      'runs[1].knownOn: not-a-date',
      'vat[0].from: not-a-date',
    ]);
  });

  it('of the same fact are all reported', () => {
    const scenario = spoilt(
      (s) => (s.formation[0].hoursPerWeek = '0'),
      (s) => (s.formation[0].from = '2026-02-31'),
      (s) => (s.formation[0].function = ''),
    );
    expect(faultsOf(scenario).sort()).toEqual([
      'formation[0].from: not-a-date',
      'formation[0].function: not-text',
      'formation[0].hoursPerWeek: not-above-zero',
    ]);
  });

  it('of references, term and runs are all reported', () => {
    const scenario = spoilt(
      (s) => (s.ikb[0].id = 'overhead'),
      (s) => (s.approvals[0].addendum = 'A9'),
      (s) => (s.payroll[0].costMonth = '2025-12'),
      (s) => (s.runs[1].knownOn = '2026-01-27'),
      (s) => (s.overviews[0].year = 2025),
    );
    expect(faultsOf(scenario)).toEqual([
      'ikb[0].id: duplicate-id',
      'approvals[0].addendum: unknown-reference',
      'runs[1].knownOn: known-before-earlier-run',
      'payroll[0].costMonth: outside-agreement',
      'overviews[0].year: outside-agreement',
    ]);
  });

  it('of fields, references, term and settling are all reported in one answer', () => {
    const scenario = spoilt(
      (s) => (s.formation[0].grades[0].scale = '99'),
      (s) => (s.formation[0].colour = 'blue'),
      (s) => (s.overhead[0].from = '2026-01-02'),
      (s) => (s.approvals[0].addendum = 'A9'),
      (s) => (s.payroll[0].costMonth = '2025-12'),
    );
    expect(faultsOf(scenario).sort()).toEqual([
      'approvals[0].addendum: unknown-reference',
      'formation[0].colour: unknown-field',
      'formation[0].grades[0].scale: unknown-scale',
      'overhead[0].from: not-first-of-month',
      'payroll[0].costMonth: outside-agreement',
    ]);
  });

  it.each<[string, Spoil, string]>([
    ['a table', (s) => (s.salaryTables[0].from = 'x'), 'salaryTables[0].from: not-a-date'],
    ['a policy', (s) => (s.policies[0].from = 'x'), 'policies[0].from: not-a-date'],
    ['a percentage', (s) => (s.overhead[0].percentage = 'x'), 'overhead[0].percentage: not-a-percentage'],
    ['an addendum', (s) => (s.addenda[0].from = 'x'), 'addenda[0].from: not-a-month'],
  ])('make nothing else missing than %s that cannot be read', (_, change, fault) => {
    expect(faultsOf(spoilt(change))).toEqual([fault]);
  });

  it('that several runs meet are reported once, those of later runs too', () => {
    const scenario = spoilt(
      (s) => (s.ikb[0].from = '2026-02-01'),
      (s) => (s.agreement.years = [2026, 2027]),
      (s) => s.runs.push({ month: '2027-01', knownOn: '2027-01-28' }),
      (s) => (s.formation[0].until = '2027-02-01'),
      (s) => s.policies.push({ ...s.policies[0], id: 'later', from: '2027-01-01' }),
      (s) =>
        s.salaryTables.push({
          ...s.salaryTables[0],
          id: 'new',
          from: '2027-01-01',
          scales: { '7': [1] },
        }),
    );
    expect(faultsOf(scenario)).toEqual([
      'ikb: no-percentage-in-force',
      'formation[0].grades[0].scale: unknown-scale',
    ]);
  });

  it('are distinct by place, kind and values', () => {
    const fault = { path: 'a', code: 'b', values: { day: '1' } };
    expect(
      distinctFaults([fault, { ...fault }, { path: 'a', code: 'b' }, { ...fault, values: { day: '2' } }]),
    ).toEqual([fault, { path: 'a', code: 'b' }, { ...fault, values: { day: '2' } }]);
  });
});
