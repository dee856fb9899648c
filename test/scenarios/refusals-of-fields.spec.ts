import { faultsOf, outcomeOf, sound, spoilt, type Spoil } from '../support/sound-scenario';

it('finds nothing wrong with the sound scenario', () => {
  expect(faultsOf(sound())).toEqual([]);
});

/** Each row: one change, and all the faults it gives. */
const READING: readonly (readonly [Spoil, ...string[]])[] = [
  [(s) => (s.format = 'settlement-scenario/2'), 'format: unknown-format'],
  [(s) => delete s.title, 'title: missing-field'],
  [(s) => (s.title = ''), 'title: not-text'],
  [(s) => (s.title = 7), 'title: not-text'],
  [(s) => (s.colour = 'blue'), 'colour: unknown-field'],
  [(s) => (s.agreement.colour = 'blue'), 'agreement.colour: unknown-field'],
  [(s) => (s.payroll[0].amout = '1'), 'payroll[0].amout: unknown-field'],
  [(s) => (s.formation[0].grades[0].step = 3), 'formation[0].grades[0].step: unknown-field'],
  [
    (s) => (s.agreement = []),
    'agreement: not-an-object',
    ...missing('agreement', 'startsOn', 'id', 'client', 'contractor'),
  ],
  [
    (s) => (s.payroll[0] = 'pay'),
    'payroll[0]: not-an-object',
    ...missing(
      'payroll[0]',
      'id',
      'recordedOn',
      'source',
      'bookedMonth',
      'costMonth',
      'function',
      'component',
      'amount',
    ),
  ],
  [(s) => (s.payroll = {}), 'payroll: not-a-list'],
  [(s) => (s.agreement.years = 2026), 'agreement.years: not-a-list'],
  [(s) => (s.agreement.years = ['2026']), 'agreement.years[0]: not-a-year'],
  [(s) => (s.agreement.startsOn = '2026-02-30'), 'agreement.startsOn: not-a-date'],
  [(s) => (s.agreement.endsOn = '2025-12-31'), 'agreement.endsOn: ends-before-start'],
  [(s) => delete s.policies[0].source, 'policies[0].source: missing-field'],
  [(s) => (s.policies[0].overheadBasis = 'charged'), 'policies[0].overheadBasis: not-one-of'],
  [(s) => (s.policies[0].fullTimeHours = 'many'), 'policies[0].fullTimeHours: not-a-number'],
  [(s) => (s.policies[0].fullTimeHours = 0), 'policies[0].fullTimeHours: not-above-zero'],
  [(s) => (s.policies[0].from = '2026-02-01'), 'policies[0].from: not-first-of-year'],
  [(s) => (s.salaryTables[0].scales['6'] = []), 'salaryTables[0].scales.6: empty-list'],
  [(s) => (s.salaryTables[0].scales['6'] = ['3000.005']), 'salaryTables[0].scales.6[0]: not-an-amount'],
  [(s) => (s.salaryTables[0].scales['6'] = '3000'), 'salaryTables[0].scales.6: not-a-list'],
  [(s) => (s.salaryTables[0].scales = null), 'salaryTables[0].scales: missing-field'],
  [(s) => (s.salaryTables[0].scales['6'] = null), 'salaryTables[0].scales.6: empty-list'],
  [(s) => delete s.salaryTables[0].scales, 'salaryTables[0].scales: missing-field'],
  [(s) => (s.salaryTables[0].provisional = 'yes'), 'salaryTables[0].provisional: not-true-or-false'],
  [(s) => (s.overhead[0].percentage = '-1'), 'overhead[0].percentage: not-a-percentage'],
  [(s) => (s.overhead[0].percentage = '1000'), 'overhead[0].percentage: percentage-too-large'],
  [(s) => (s.payroll[0].amount = '10000000000'), 'payroll[0].amount: amount-too-large'],
  [
    (s) => (s.trainingBudgets[0].amount = '999999999999999.99'),
    'trainingBudgets[0].amount: amount-too-large',
  ],
  [(s) => (s.policies[0].fullTimeHours = '10000000000'), 'policies[0].fullTimeHours: number-too-large'],
  [(s) => (s.formation[0].hoursPerWeek = '3600.1'), 'formation[0].hoursPerWeek: hours-too-many'],
  [(s) => (s.salaryTables[0].scales['6'] = ['100000000']), 'salaryTables[0].scales.6: amount-too-large'],
  [(s) => (s.overhead[0].percentage = '24.50001'), 'overhead[0].percentage: not-a-percentage'],
  [(s) => (s.overhead[0].from = '2026-01-02'), 'overhead[0].from: not-first-of-month'],
  [(s) => (s.ikb[0].from = '2026-01-15'), 'ikb[0].from: not-first-of-month'],
  [(s) => (s.vat[0].from = '2026-01-31'), 'vat[0].from: not-first-of-month'],
  [(s) => (s.vat[0].percentage = '0'), 'vat[0].percentage: not-of-category'],
  [(s) => (s.vat[0].category = 'E'), 'vat[0].percentage: not-of-category'],
  [(s) => (s.vat[0].percentage = '21.005'), 'vat[0].percentage: not-a-percentage'],
  [(s) => (s.vat[0].components = []), 'vat[0].components: empty-list'],
  [(s) => (s.vat[0].components = [7]), 'vat[0].components[0]: not-text'],
  [(s) => (s.formation[0].until = '2026-01-01'), 'formation[0].until: ends-before-start'],
  [(s) => (s.publicationGroups[0].persons = 0), 'publicationGroups[0].persons: not-a-whole-number'],
  [(s) => (s.publicationGroups[0].from = '2026-01-02'), 'publicationGroups[0].from: not-first-of-month'],
  [(s) => (s.publicationGroups[0].smallGroupReason = ' '), 'publicationGroups[0].smallGroupReason: not-text'],
  [(s) => delete s.formation[0].grades, 'formation[0].grades: empty-list'],
  [(s) => (s.formation[0].grades = []), 'formation[0].grades: empty-list'],
  [(s) => (s.formation[0].hoursPerWeek = '-36'), 'formation[0].hoursPerWeek: not-above-zero'],
  [(s) => (s.trainingBudgets[0].year = 2026.5), 'trainingBudgets[0].year: not-a-year'],
  [(s) => (s.trainingBudgets[0].amount = '-1'), 'trainingBudgets[0].amount: below-zero'],
  [(s) => (s.payroll[0].amount = '3123.456'), 'payroll[0].amount: not-an-amount'],
  [(s) => (s.payroll[0].amount = '3.123,45'), 'payroll[0].amount: not-an-amount'],
  [(s) => (s.payroll[0].amount = 0.1 + 0.2), 'payroll[0].amount: not-an-amount'],
  [(s) => (s.payroll[0].amount = true), 'payroll[0].amount: not-an-amount'],
  [(s) => (s.payroll[0].costMonth = '2026-13'), 'payroll[0].costMonth: not-a-month'],
  [(s) => (s.addenda[0].kind = 'extra'), 'addenda[0].kind: not-one-of'],
  [(s) => (s.addenda[0].until = '2026-01'), 'addenda[0].until: ends-before-start'],
  [(s) => (s.approvals[0].maximum = '-0.01'), 'approvals[0].maximum: below-zero'],
  [(s) => (s.addendumEntries[0].quantity = '1e3'), 'addendumEntries[0].quantity: not-a-number'],
  [(s) => (s.addendumEntries[0].confirmed = 'no'), 'addendumEntries[0].confirmed: not-true-or-false'],
  [(s) => delete s.withdrawals[0].fact, 'withdrawals[0].fact: fact-or-source'],
  [(s) => (s.withdrawals[0].ofSource = 'x'), 'withdrawals[0].fact: fact-or-source'],
  [(s) => (s.runs[0].month = '2026-1'), 'runs[0].month: not-a-month'],
  [(s) => (s.runs[1] = { credit: -1, knownOn: '2026-02-28' }), 'runs[1].credit: not-a-whole-number'],
  [
    (s) => (s.runs[1] = { credit: 0, month: '2026-02', knownOn: '2026-02-28' }),
    'runs[1].month: unknown-field',
  ],
  [
    (s) => (s.runs[1] = { credit: 0, documents: [0, '1'], knownOn: '2026-02-28' }),
    'runs[1].documents[1]: not-a-whole-number',
  ],
  [(s) => (s.overviews[0].half = 3), 'overviews[0].half: not-one-of'],
];

function missing(path: string, ...names: readonly string[]): string[] {
  return names.map((name) => `${path}.${name}: missing-field`);
}

it.each(READING.map(([change, ...faults]) => ({ change, faults, title: faults.join(', ').slice(0, 100) })))(
  'refuses with $title',
  ({ change, faults }) => {
    expect(faultsOf(spoilt(change))).toEqual(faults);
  },
);

it('refuses what is no object', () => {
  expect([null, [], 'x', 7].map(faultsOf)).toEqual(Array(4).fill([': not-an-object']));
});

it('takes absent lists for empty and an absent agreement for a fault', () => {
  expect(faultsOf({ format: 'settlement-scenario/1', title: 'Empty' })).toContain('agreement: missing-field');
  const agreement = { ...sound().agreement, years: [] };
  const { result } = outcomeOf({ format: 'settlement-scenario/1', title: 'Empty', agreement });
  expect(result).toEqual({ runs: [] });
});

it('reads the same from JSON numbers as from text', () => {
  const asNumbers = spoilt(
    (s) => (s.policies[0].fullTimeHours = 36),
    (s) => (s.salaryTables[0].scales['6'] = [3000]),
    (s) => (s.overhead[0].percentage = 25.0),
    (s) => (s.vat[0].percentage = 21),
    (s) => (s.formation[0].hoursPerWeek = 36),
    (s) => (s.trainingBudgets[0].amount = 1200),
    (s) => (s.payroll[0].amount = 3123.45),
    (s) => (s.approvals[0].maximum = 900),
    (s) => (s.addendumEntries[0].quantity = 2),
    (s) => (s.addendumEntries[0].unitPrice = 80.0),
  );
  expect(outcomeOf(asNumbers)).toEqual(outcomeOf(sound()));
});

it('never repeats an amount of payroll in a fault', () => {
  const faults = [
    ...outcomeOf(spoilt((s) => (s.payroll[0].amount = '31234.5678'))).faults,
    ...outcomeOf(spoilt((s) => (s.salaryTables[0].scales['6'] = ['31234.5678']))).faults,
    ...outcomeOf(spoilt((s) => (s.payroll[0].id = 'line'))).faults,
    ...outcomeOf(spoilt((s) => (s.payroll[0].costMonth = '1999-01'))).faults,
  ];
  expect(faults).toHaveLength(4);
  expect(JSON.stringify(faults)).not.toMatch(/3123/);
});
