import * as fc from 'fast-check';
import { Exact } from '../../src/kernel/money';
import { quartersOfHalf, type LocalDate, type Quarter } from '../../src/kernel/time';
import { drawHalfYearOverview, drawQuarter, type QuarterFigures } from '../../src/reporting/domain';
import { readScenario } from '../../src/scenarios/domain';
import { PRESENT_RULES } from '../../src/settlement/domain';
import { issuedUpTo } from '../support/issued-up-to';
import { randomAgreement } from '../support/random-agreement';
import type { ScenarioFile } from '../support/scenario-file';
import { RUNS, sumOf } from '../support/settled-file';

/** A moment before, in or after the two years, and which half of which of the years is asked for. */
const question = fc.record({
  later: fc.integer({ min: -1, max: 2 }),
  month: fc.integer({ min: 1, max: 12 }),
  second: fc.constantFrom(0, 1),
  half: fc.constantFrom(1 as const, 2 as const),
});
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

const FIGURES = ['budget', 'chargeable', 'charged', 'toCharge', 'difference'] as const;

function valueOf<T>(outcome: { ok: true; value: T } | { ok: false; faults: readonly unknown[] }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

function draw(
  file: ScenarioFile,
  { later, month, second, half }: Question,
): { quarters: [QuarterFigures, QuarterFigures]; overview: ReturnType<typeof valueOverview> } {
  const [firstYear = 0] = file.agreement.years;
  const day = `${(firstYear + later).toString()}-${month.toString().padStart(2, '0')}-28` as LocalDate;
  const { agreement, facts } = valueOf(readScenario(file));
  const issued = issuedUpTo(file, day);
  const period = { year: firstYear + second, half };
  const request = { agreement, facts, knowledge: { day }, rules: PRESENT_RULES };
  const quarter = (one: Quarter): QuarterFigures =>
    valueOf(drawQuarter({ ...request, issued, quarter: one }));
  const [one, other] = quartersOfHalf(period);
  return {
    quarters: [quarter(one), quarter(other)],
    overview: valueOverview({
      ...request,
      ...{ agreement: { ...agreement, years: [period.year] }, charged: issued, period },
    }),
  };
}

const valueOverview = (request: Parameters<typeof drawHalfYearOverview>[0]) =>
  valueOf(drawHalfYearOverview(request));

function forEveryHalf(check: (asked: ReturnType<typeof draw>) => void): void {
  fc.assert(
    fc.property(randomAgreement, question, (file, asked) => {
      check(draw(file, asked));
    }),
    RUNS,
  );
}

describe('the quarters of every half-year of every agreement', () => {
  it('add up to the half-year overview, to the cent, for every part and figure', () => {
    forEveryHalf(({ quarters: [one, other], overview }) => {
      for (const [index, whole] of overview.rows.entries()) {
        const [first, second] = [one.rows[index]!, other.rows[index]!];
        expect([first.row, first.annualBudget]).toEqual([whole.row, whole.annualBudget]);
        for (const field of FIGURES)
          expect(first.inQuarter[field].cents + second.inQuarter[field].cents).toBe(whole[field].cents);
      }
    });
  });

  it('add up from January on, and the groups of the formation to its row but for what is of no function', () => {
    forEveryHalf(({ quarters: [one, other] }) => {
      for (const [index, second] of other.rows.entries())
        for (const field of FIGURES)
          expect(second.toDate[field].cents).toBe(
            one.rows[index]!.toDate[field].cents + second.inQuarter[field].cents,
          );
      for (const { formation, rows } of [one, other]) {
        const [row] = rows;
        expect(sumOf(formation.map(({ salaries }) => salaries.budget)) <= row!.inQuarter.budget.cents).toBe(
          true,
        );
        for (const { agreedHours, hoursWithoutCosts } of formation) {
          expect(hoursWithoutCosts?.compareTo(agreedHours) ?? -1).toBeLessThanOrEqual(0);
          expect(agreedHours.compareTo(Exact.of(0))).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });
});
