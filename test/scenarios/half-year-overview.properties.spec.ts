import * as fc from 'fast-check';
import { Euro } from '../../src/kernel/money';
import { monthsOfHalf, monthsOfYear, type LocalDate } from '../../src/kernel/time';
import {
  drawFullOverview,
  drawHalfYearOverview,
  drawYearEnd,
  type FullOverview,
  type IssuedCharge,
} from '../../src/reporting/domain';
import { readScenario } from '../../src/scenarios/domain';
import { PRESENT_RULES } from '../../src/settlement/domain';
import { ALL_FUNCTIONS, groupedAgreement } from '../support/grouped-agreement';
import { issuedUpTo } from '../support/issued-up-to';
import { randomAgreement } from '../support/random-agreement';
import type { ScenarioFile } from '../support/scenario-file';
import { RUNS, sumOf } from '../support/settled-file';

/** A moment before, in or after the two years, and which of the years is asked for. */
const question = fc.record({
  later: fc.integer({ min: -1, max: 2 }),
  month: fc.integer({ min: 1, max: 12 }),
  second: fc.constantFrom(0, 1),
});
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

interface Asked {
  readonly first: FullOverview;
  readonly second: FullOverview;
  readonly halves: readonly FullOverview[];
  readonly issued: readonly IssuedCharge[];
  readonly request: Omit<Parameters<typeof drawFullOverview>[0], 'period'>;
  readonly year: number;
}

const drawn = new Map<string, Asked>();

/** Properties are tried on the same agreements, and drawing one takes time. */
function draw(file: ScenarioFile, asked: Question): Asked {
  const key = JSON.stringify([file, asked]);
  const known = drawn.get(key) ?? drawHalves(file, asked);
  drawn.set(key, known);
  return known;
}

/** Both halves of a year of a scenario, with what they were drawn from. */
function drawHalves(file: ScenarioFile, { later, month, second }: Question): Asked {
  const [firstYear = 0] = file.agreement.years;
  const day = `${(firstYear + later).toString()}-${month.toString().padStart(2, '0')}-28` as LocalDate;
  const scenario = readScenario(file);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.faults));
  const { agreement, facts } = scenario.value;
  const issued = issuedUpTo(file, day);
  const year = firstYear + second;
  const request = { agreement, facts, knowledge: { day }, rules: PRESENT_RULES, issued };
  const [one, other] = ([1, 2] as const).map((half) => {
    const outcome = drawFullOverview({ ...request, period: { year, half } });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    return outcome.value;
  });
  return { first: one!, second: other!, halves: [one!, other!], issued, request, year };
}

function forEveryYear(
  check: (asked: Asked) => void,
  agreements: fc.Arbitrary<ScenarioFile> = randomAgreement,
): void {
  fc.assert(
    fc.property(agreements, question, (file, asked) => {
      check(draw(file, asked));
    }),
    RUNS,
  );
}

const ADDENDA: readonly string[] = ['extra-volume', 'bespoke', 'project', 'election', 'calamity'];
const FIGURES = ['budget', 'chargeable', 'charged', 'toCharge', 'difference'] as const;

describe('the full overview of every half-year of every agreement', () => {
  it('says of each part what the half-year overview of R14 says', () => {
    forEveryYear(({ halves, request, year, issued }) => {
      for (const { period, rows } of halves) {
        const agreement = { ...request.agreement, years: [year] };
        const plain = drawHalfYearOverview({ ...request, agreement, period, charged: issued });
        if (!plain.ok) throw new Error(JSON.stringify(plain.faults));
        for (const [index, row] of rows.entries()) {
          const simple = plain.value.rows[index]!;
          expect([row.row, row.currentBudget]).toEqual([simple.row, simple.annualBudget]);
          for (const field of FIGURES) expect(row[field].cents).toBe(simple[field].cents);
        }
      }
    });
  });

  it('adds up with the other half to the year, for every row and figure', () => {
    forEveryYear(({ first, second, request, year }) => {
      const account = drawYearEnd({ ...request, year });
      if (!account.ok) throw new Error(JSON.stringify(account.faults));
      first.rows.forEach((row, index) => {
        const other = second.rows[index]!;
        const whole = account.value.rows[index]!;
        const both = (field: (typeof FIGURES)[number] | 'parked'): bigint =>
          row[field].cents + other[field].cents;
        expect(both('budget')).toBe(whole.currentBudget.cents);
        expect(both('chargeable')).toBe(whole.chargeable.cents);
        expect(both('charged')).toBe(whole.charged.cents);
        expect(both('toCharge')).toBe(whole.owed.cents);
        expect(both('difference')).toBe(whole.currentBudget.cents - whole.chargeable.cents);
        expect(both('parked')).toBe(whole.parked.cents);
        expect(other.chargeableToDate.cents).toBe(whole.chargeable.cents);
        expect([row.originalBudget, row.changes, row.currentBudget]).toEqual([
          whole.originalBudget,
          whole.changes,
          whole.currentBudget,
        ]);
        expect(other.prospect).toEqual(row.prospect);
      });
      const stand = (parked: FullOverview['parked']): bigint => sumOf(parked.map(({ toDate }) => toDate));
      expect(stand(second.parked)).toBe(sumOf(account.value.parked.map(({ amount }) => amount)));
    });
  });

  it('bridges the original budget to the forecast, to the cent', () => {
    forEveryYear(({ halves }) => {
      for (const { bridge, rows } of halves) {
        const { original, changes, current, deviations, forecast } = bridge;
        const changed = sumOf(changes.map(({ amount }) => amount));
        expect(original.cents + changed).toBe(current.cents);
        expect(current.cents + sumOf(deviations.map(({ amount }) => amount))).toBe(forecast.cents);
        expect(sumOf(rows.map(({ currentBudget }) => currentBudget))).toBe(current.cents);
        expect(sumOf(rows.map(({ prospect }) => prospect.expected))).toBe(forecast.cents);
        for (const { row, expectedDifference } of rows)
          expect(deviations.find((one) => one.row === row)?.amount.cents ?? 0n).toBe(
            -expectedDifference.cents,
          );
        for (const { amounts, amount } of changes) expect(sumOf([...amounts.values()])).toBe(amount.cents);
      }
    });
  });

  it('adds up per month, and per group to the formation', () => {
    forEveryYear(({ halves }) => {
      for (const { rows, months, formation, period } of halves) {
        const own = monthsOfHalf(period);
        for (const row of rows) {
          const ofRow = months.filter((one) => one.row === row.row);
          expect(ofRow.map(({ month }) => month)).toEqual(monthsOfYear(period.year));
          for (const field of [...FIGURES, 'committed'] as const)
            expect(sumOf(ofRow.filter(({ month }) => own.includes(month)).map((one) => one[field]))).toBe(
              row[field].cents,
            );
        }
        const [ofFormation] = rows;
        for (const field of FIGURES)
          expect(sumOf([...formation.groups, formation.ceiling].map((one) => one[field]))).toBe(
            ofFormation![field].cents,
          );
      }
    }, groupedAgreement);
  });

  it('adds up per addendum to the part of its kind', () => {
    forEveryYear(({ halves }) => {
      for (const { rows, addenda } of halves)
        for (const row of rows.filter(({ row: name }) => ADDENDA.includes(name)))
          for (const field of [...FIGURES, 'committed'] as const)
            expect(sumOf(addenda.filter((one) => one.row === row.row).map((one) => one[field]))).toBe(
              row[field].cents,
            );
    });
  });

  it('names no function and no small group', () => {
    forEveryYear(({ halves }) => {
      for (const { formation } of halves)
        for (const { heading } of formation.groups) {
          expect(ALL_FUNCTIONS).not.toContain(heading);
          expect(heading).not.toMatch(/^Buiten/);
        }
    }, groupedAgreement);
  });

  it('ties in with every document of the period, whatever month it charges for', () => {
    forEveryYear(({ halves, issued, year }) => {
      for (const { invoiced, period } of halves) {
        const [from, until] = period.half === 1 ? ['01', '06'] : ['07', '12'];
        const booked = issued.filter(
          ({ issuedOn }) =>
            issuedOn.slice(0, 7) >= `${year.toString()}-${from}` &&
            issuedOn.slice(0, 7) <= `${year.toString()}-${until}`,
        );
        expect(invoiced.total.cents).toBe(sumOf(booked.map(({ amount }) => amount)));
        expect(
          sumOf([invoiced.ofPeriod, invoiced.ofLater, ...invoiced.ofEarlier.map(({ amount }) => amount)]),
        ).toBe(invoiced.total.cents);
        for (const { period: earlier } of invoiced.ofEarlier)
          expect(earlier.year * 2 + earlier.half).toBeLessThan(period.year * 2 + period.half);
      }
    });
  });

  it('never expects more to be chargeable of salaries, overhead and training than their budget', () => {
    forEveryYear(({ first: { rows } }) => {
      for (const { row, prospect, currentBudget } of rows) {
        expect(prospect.notCovered.cents).toBe(prospect.costs.cents - prospect.expected.cents);
        if (row === 'formation' || row === 'overhead' || row === 'training')
          expect(currentBudget.isLessThan(prospect.expected)).toBe(false);
      }
    });
  });

  it('expects of a year that is over what it came to, of what has a yearly limit', () => {
    forEveryYear(({ second: { rows }, request, year }) => {
      if (Number(request.knowledge.day.slice(0, 4)) <= year) return;
      for (const { row, prospect, chargeableToDate } of rows)
        if (['formation', 'overhead', 'training', 'corporation-tax'].includes(row))
          expect(prospect.expected.cents).toBe(chargeableToDate.cents);
    });
  });

  it('commits as much as is budgeted for addenda, and what is chargeable where no maximum was agreed', () => {
    forEveryYear(({ halves }) => {
      for (const { rows } of halves)
        for (const { row, committed, budget, chargeable } of rows) {
          if (['formation', 'overhead', 'training', 'corporation-tax'].includes(row))
            expect(committed).toBe(Euro.ZERO);
          else if (row === 'calamity') expect(committed.cents).toBe(chargeable.cents);
          else expect(committed.isLessThan(budget)).toBe(false);
        }
    });
  });
});
