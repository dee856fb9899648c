import * as fc from 'fast-check';
import { randomAgreement } from '../support/random-agreement';
import { centsText } from '../support/random-calendar';
import { upToSixCorrections, withCorrections } from '../support/random-corrections';
import {
  joinLists,
  type FactFile,
  type FactLists,
  type RunFile,
  type ScenarioFile,
} from '../support/scenario-file';
import { endOf, monthRunsOf, RUNS, settledFile, sumOf, type Line } from '../support/settled-file';

const monthsFrom = (year: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const ordinal = ((index % 12) + 1).toString().padStart(2, '0');
    return `${(year + Math.floor(index / 12)).toString()}-${ordinal}`;
  });

/** An agreement of two years with payroll of one function, and a run at the end of each month given. */
function agreement(facts: Partial<FactLists>, runs: readonly RunFile[]): ScenarioFile {
  const start = { recordedOn: '2025-11-20', source: 'year addendum' };
  const terms = {
    policies: [
      {
        ...start,
        id: 'policy',
        from: '2026-01-01',
        overheadBasis: 'charged-salary-costs',
        trainingBasis: 'instalments',
        indexation: 'automatic',
        fullTimeHours: '36',
      },
    ],
    overhead: [{ ...start, id: 'overhead', from: '2026-01-01', percentage: '24.5' }],
    trainingBudgets: [2026, 2027].map((year) => ({
      ...start,
      id: `training-${year.toString()}`,
      year,
      amount: '1000.00',
    })),
    ceilingDecisions: [2026, 2027].map((year) => ({
      ...start,
      id: `room-${year.toString()}`,
      year,
      amount: '900000.00',
      reason: 'room',
      decidedOn: `${year.toString()}-01-01`,
    })),
  };
  return {
    format: 'settlement-scenario/1',
    title: 'Corrections',
    agreement: {
      id: 'AGREEMENT',
      client: 'Gemeente Ommen',
      contractor: 'Gemeente Twenterand',
      startsOn: '2026-01-01',
      years: [2026, 2027],
    },
    ...joinLists(terms, facts),
    runs,
    overviews: [],
  };
}

function pay(id: string, recordedOn: string, costMonth: string, cents: number): FactFile {
  const line = { bookedMonth: recordedOn.slice(0, 7), costMonth, function: 'counter', component: 'salary' };
  return { id, recordedOn, source: `payroll ${id}`, ...line, amount: centsText(cents) };
}

describe('corrections', () => {
  it('of every kind, up to six, end at the same charged total in whatever order they arrive', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(randomAgreement, upToSixCorrections, orders, orders, (random, chosen, one, other) => {
        const file = { ...random, withdrawals: [] };
        const year = file.agreement.years[0]!.toString();
        const inOrder = (order: readonly number[]): Map<string, bigint> =>
          endOf(
            withCorrections(
              file,
              chosen,
              order.map((place) => `${year}-${(place + 4).toString().padStart(2, '0')}-11`),
            ),
          );
        const end = inOrder(one);
        expect(inOrder(other)).toEqual(end);
        expect(inOrder([0])).toEqual(end);
      }),
      { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 2) },
    );
  });

  it('on corrections charge each back pay once: nothing is forgotten, nothing repeated', () => {
    const cents = fc.integer({ min: -50_000, max: 50_000 });
    const backPays = fc.array(fc.array(cents, { maxLength: 3 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 200_000, max: 500_000 }), backPays, (first, later) => {
        const months = monthsFrom(2026, later.length + 1);
        const payroll = [
          pay('first', '2026-01-20', '2026-01', first),
          ...later.flatMap((ofMonth, index) =>
            ofMonth.map((amount, place) =>
              pay(`${index.toString()}-${place.toString()}`, `${months[index + 1]!}-20`, '2026-01', amount),
            ),
          ),
        ];
        const runs = months.map((month) => ({ month, knownOn: `${month}-28` }));
        const charged = monthRunsOf(settledFile(agreement({ payroll }, runs))).map(({ composed }) =>
          composed.documents
            .flatMap(({ lines }) => lines)
            .find(({ component, costMonth }) => component === 'salary:counter' && costMonth === '2026-01'),
        );
        expect(charged.map((line) => line?.amount.cents ?? 0n)).toEqual(
          [[first], ...later].map((amounts) => BigInt(amounts.reduce((sum, amount) => sum + amount, 0))),
        );
        charged.slice(1).forEach((line, index) => {
          const brought = (line?.causes ?? []).map(({ source, amount }) => [source, amount.cents]);
          const expected = later[index]!.map((amount, place) => [
            `payroll ${index.toString()}-${place.toString()}`,
            BigInt(amount),
          ]).filter(([, amount]) => amount !== 0n);
          if (line) expect(brought).toEqual(expected);
        });
      }),
      RUNS,
    );
  });

  it('of a VAT treatment over 24 issued documents are one difference of tax alone', () => {
    const treatments = [
      { category: 'E', percentage: '0' },
      { category: 'S', percentage: '21' },
      { category: 'S', percentage: '9' },
      { category: 'AE', percentage: '0' },
      { category: 'O', percentage: '0' },
    ];
    const pair = fc.shuffledSubarray(treatments, { minLength: 2, maxLength: 2 });
    const amounts = fc.array(fc.integer({ min: 1_000, max: 900_000 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(pair, amounts, ([before, after], cents) => {
        const months = monthsFrom(2026, 24);
        const last = months.at(-1)!;
        const ruling = (id: string, recordedOn: string, treatment: object): FactFile => ({
          id,
          recordedOn,
          source: id,
          from: '2026-01-01',
          ...treatment,
        });
        const file = agreement(
          {
            payroll: months.map((month, index) => pay(month, `${month}-20`, month, cents[index]!)),
            vat: [ruling('first ruling', '2025-11-20', before!), ruling('new ruling', '2028-01-10', after!)],
          },
          [
            ...months.map((month) => ({ month, knownOn: `${month}-28` })),
            { month: last, knownOn: '2028-01-20' },
            { month: last, knownOn: '2028-01-21' },
          ],
        );
        const runs = monthRunsOf(settledFile(file)).map(({ composed }) => composed.documents);
        expect(runs.slice(0, 24).map((documents) => documents.length)).toEqual(months.map(() => 1));
        const corrections = runs[24]!;
        const isSplit = before!.category === 'O' || after!.category === 'O';
        expect(corrections).toHaveLength(isSplit ? 2 : 1);
        expect(sumOf(corrections.map(({ net }) => net))).toBe(0n);
        expectTaxOnly(corrections.flatMap(({ lines }) => lines));
        expect(runs[25]).toEqual([]);
      }),
      { ...RUNS, numRuns: Math.min(RUNS.numRuns, 6) },
    );
  });
});

/** Each month and part is taken back under one treatment and charged the same under the other, by the ruling. */
function expectTaxOnly(lines: readonly Line[]): void {
  expect(lines.every(({ kind }) => kind === 'correction')).toBe(true);
  const sums = new Map<string, bigint>();
  for (const { costMonth, component, amount, causes = [] } of lines) {
    const key = `${costMonth} ${component}`;
    sums.set(key, (sums.get(key) ?? 0n) + amount.cents);
    expect(causes.map(({ source, grounds }) => [source, ...grounds.map(({ article }) => article)])).toEqual([
      ['new ruling', 'DVO 4.11'],
    ]);
  }
  expect(new Set(sums.values())).toEqual(new Set([0n]));
  expect(sums.size).toBe(24 * 3);
}
