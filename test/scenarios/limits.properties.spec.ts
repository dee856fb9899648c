import * as fc from 'fast-check';
import { randomAgreement } from '../support/random-agreement';
import { changeFacts, type FactFile, type ListName, type ScenarioFile } from '../support/scenario-file';
import { finalRun, monthRunsOf, RUNS, settledFile, sumOf, type Composed } from '../support/settled-file';

type Year = Composed['settlement']['years'][number];
type Month = Year['months'][number];

/** The years as they stand when every month has passed and everything is known. */
function finalYears(file: ScenarioFile): readonly Year[] {
  const [run] = monthRunsOf(settledFile({ ...file, runs: [finalRun(file)] }));
  return run!.composed.settlement.years;
}

/** The sums of a part up to each month. */
function upToEachMonth(
  months: readonly Month[],
  pick: (month: Month) => { readonly cents: bigint },
): bigint[] {
  return months.map((_, index) => sumOf(months.slice(0, index + 1).map(pick)));
}

const PARTS: readonly {
  readonly part: string;
  readonly due: (month: Month) => { readonly cents: bigint };
  readonly chargeable: (month: Month) => { readonly cents: bigint };
  readonly limit: (year: Year) => { readonly cents: bigint };
}[] = [
  {
    part: 'salary costs',
    due: ({ actual }) => actual,
    chargeable: ({ chargeableSalaries }) => chargeableSalaries,
    limit: ({ limits }) => limits.salaryLimit,
  },
  {
    part: 'overhead',
    due: ({ overheadDue }) => overheadDue,
    chargeable: ({ overhead }) => overhead,
    limit: ({ limits }) => limits.overheadLimit,
  },
  {
    part: 'training',
    due: ({ trainingDue }) => trainingDue,
    chargeable: ({ training }) => training,
    limit: ({ limits }) => limits.trainingBudget,
  },
];

function more(amount: unknown, cents: number): string {
  const raised = BigInt(String(amount).replace('.', '')) + BigInt(cents);
  const digits = raised.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

interface Raise {
  readonly what: string;
  readonly apply: (file: ScenarioFile, cents: number) => ScenarioFile;
}

const changing = (change: (fact: FactFile, list: ListName, cents: number) => FactFile): Raise['apply'] => {
  return (file, cents) => changeFacts(file, (fact, list) => change(fact, list, cents));
};

/** Every way in which a limit of the agreement can be raised. */
const RAISES: readonly Raise[] = [
  {
    what: 'a decision',
    apply: (file, cents) => {
      const year = file.agreement.years[0]!;
      const decided = {
        year,
        amount: more('0.00', cents),
        reason: 'absence',
        decidedOn: `${year.toString()}-06-01`,
      };
      const fact = { id: 'raise', recordedOn: '2022-12-01', source: 'raise', ...decided };
      return { ...file, ceilingDecisions: [...file.ceilingDecisions, fact] };
    },
  },
  {
    what: 'more hours',
    apply: changing((fact, list, cents) =>
      list === 'formation'
        ? { ...fact, hoursPerWeek: (Number(fact['hoursPerWeek']) + cents / 10_000).toFixed(4) }
        : fact,
    ),
  },
  {
    what: 'a larger training budget',
    apply: changing((fact, list, cents) =>
      list === 'trainingBudgets' ? { ...fact, amount: more(fact['amount'], cents) } : fact,
    ),
  },
  {
    what: 'a higher maximum of an addendum',
    apply: changing((fact, list, cents) =>
      list === 'approvals' && fact['maximum'] !== null
        ? { ...fact, maximum: more(fact['maximum'], cents) }
        : fact,
    ),
  },
];

/**
 * Overhead is rounded per month (R13). When a month is below zero, a higher limit of salary costs spreads
 * the same total over other months, and the rounded parts may add up to a cent less for each of them.
 */
function slackOf({ months }: Year): bigint {
  return months.some(({ actual }) => actual.cents < 0n) ? BigInt(months.length) : 0n;
}

describe('for every agreement', () => {
  it.each(PARTS)(
    '$part due are what is chargeable and what is parked, and chargeable stops at the limit',
    (part) => {
      fc.assert(
        fc.property(randomAgreement, (file) => {
          for (const year of finalYears(file)) {
            const due = upToEachMonth(year.months, part.due);
            const chargeable = upToEachMonth(year.months, part.chargeable);
            const limit = part.limit(year).cents;
            expect(chargeable).toEqual(due.map((cents) => (cents < limit ? cents : limit)));
          }
        }),
        RUNS,
      );
    },
  );

  it('actual salary costs of a month are what is charged for functions, and the ceiling takes the parked part off', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        for (const { month, salaries, actual, ceiling, chargeableSalaries } of finalYears(file).flatMap(
          ({ months }) => months,
        )) {
          expect([month, sumOf([...salaries.values()])]).toEqual([month, actual.cents]);
          expect(actual.cents + ceiling.cents).toBe(chargeableSalaries.cents);
        }
      }),
      RUNS,
    );
  });

  it('what is chargeable never passes the maximum yearly compensation, in any month', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        for (const { months, limits } of finalYears(file)) {
          const all = upToEachMonth(months, ({ chargeableSalaries, overhead, training }) => ({
            cents: chargeableSalaries.cents + overhead.cents + training.cents,
          }));
          expect(all.filter((cents) => cents > limits.maximumCompensation.cents)).toEqual([]);
          expect(limits.maximumCompensation.cents).toBe(
            limits.salaryLimit.cents + limits.overheadLimit.cents + limits.trainingBudget.cents,
          );
        }
      }),
      RUNS,
    );
  });

  it('every entry of an addendum is chargeable or parked, and what is parked has a reason', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const [run] = monthRunsOf(settledFile({ ...file, runs: [finalRun(file)] }));
        const { entries, lines } = run!.composed.settlement;
        for (const { amount, chargeable, parked, reason } of entries) {
          expect(chargeable.cents + parked.cents).toBe(amount.cents);
          if (parked.cents !== 0n) expect(reason).toBeDefined();
          if (reason === undefined) expect(chargeable.cents).toBe(amount.cents);
        }
        const charged = lines.filter(({ component }) => component.startsWith('addendum:'));
        expect(sumOf(charged.map(({ amount }) => amount))).toBe(
          sumOf(entries.map(({ chargeable }) => chargeable)),
        );
      }),
      RUNS,
    );
  });

  it.each(RAISES)('$what never lowers what is chargeable up to any month', ({ apply }) => {
    fc.assert(
      fc.property(randomAgreement, fc.integer({ min: 1, max: 900_000 }), (file, cents) => {
        const raised = finalYears(apply(file, cents));
        finalYears(file).forEach((year, index) => {
          const after = raised[index]!;
          for (const { part, chargeable } of PARTS) {
            const slack = part === 'overhead' ? slackOf(year) : 0n;
            const [before, now] = [year, after].map(({ months }) => upToEachMonth(months, chargeable));
            expect(before!.filter((sum, month) => now![month]! < sum - slack)).toEqual([]);
          }
        });
      }),
      RUNS,
    );
  });
});
