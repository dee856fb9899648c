import * as fc from 'fast-check';
import { Euro } from '../../src/kernel/money';
import type { LocalDate } from '../../src/kernel/time';
import { drawHalfYearOverview, drawYearEnd } from '../../src/reporting/domain';
import { readScenario } from '../../src/scenarios/domain';
import { PRESENT_RULES } from '../../src/settlement/domain';
import { issuedUpTo } from '../support/issued-up-to';
import { randomAgreement } from '../support/random-agreement';
import type { ScenarioFile } from '../support/scenario-file';
import { RUNS, sumOf } from '../support/settled-file';

/** A moment in one of the two years, or after both, and which of the years is asked for. */
const question = fc.record({
  later: fc.integer({ min: 0, max: 2 }),
  month: fc.integer({ min: 1, max: 12 }),
  second: fc.constantFrom(0, 1),
});
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

/** The statement of a year of a scenario, with what it was drawn from. */
function draw(file: ScenarioFile, { later, month, second }: Question) {
  const [firstYear = 0] = file.agreement.years;
  const day = `${(firstYear + later).toString()}-${month.toString().padStart(2, '0')}-28` as LocalDate;
  const scenario = readScenario(file);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.faults));
  const { agreement, facts } = scenario.value;
  const issued = issuedUpTo(file, day);
  const year = firstYear + second;
  const request = { agreement, facts, year, knowledge: { day }, rules: PRESENT_RULES, issued };
  const drawn = drawYearEnd(request);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.faults));
  return { ...request, statement: drawn.value };
}

function forEveryYear(check: (drawn: ReturnType<typeof draw>) => void): void {
  fc.assert(
    fc.property(randomAgreement, question, (file, asked) => {
      check(draw(file, asked));
    }),
    RUNS,
  );
}

describe('the statement of every year of every agreement', () => {
  it('bridges the original budget to the current one: what each source changed adds up to the cent', () => {
    forEveryYear(({ statement: { bridge, rows } }) => {
      for (const { row, originalBudget, changes, currentBudget } of rows) {
        const changed = bridge.changes.map(({ amounts }) => amounts.get(row) ?? Euro.ZERO);
        expect(sumOf(changed)).toBe(changes.cents);
        expect(originalBudget.cents + changes.cents).toBe(currentBudget.cents);
        expect(bridge.current.get(row)?.cents).toBe(currentBudget.cents);
      }
      expect(bridge.changes.filter(({ grounds }) => grounds.length === 0)).toEqual([]);
    });
  });

  it('divides what a part cost into what may be charged and what is parked for a reason', () => {
    forEveryYear(({ statement: { rows, parked } }) => {
      for (const { row, actual, chargeable, parked: ofRow } of rows) {
        expect(actual.cents).toBe(chargeable.cents + ofRow.cents);
        expect(sumOf(parked.filter((one) => one.row === row).map(({ amount }) => amount))).toBe(ofRow.cents);
      }
    });
  });

  it('counts every line of every document once, and of what it owes each part and each rate once', () => {
    forEveryYear(({ statement: { rows, owed, afterwards }, issued, year }) => {
      const ofYear = issued.filter(({ costMonth }) => costMonth.startsWith(year.toString()));
      expect(sumOf(rows.map(({ charged }) => charged))).toBe(sumOf(ofYear.map(({ amount }) => amount)));
      for (const { row, owed: ofRow } of rows)
        expect(sumOf(owed.filter((one) => one.row === row).map(({ net }) => net))).toBe(ofRow.cents);
      const later = ofYear.filter(({ issuedOn }) => issuedOn > `${year.toString()}-12-31`);
      expect(sumOf(afterwards.flatMap(({ first, corrections }) => [first, corrections]))).toBe(
        sumOf(later.map(({ amount }) => amount)),
      );
    });
  });

  it('owes the VAT that a document of everything owed would carry', () => {
    forEveryYear(({ statement: { owed } }) => {
      const rates = new Set(owed.map(({ vat }) => `${vat.category} ${vat.percentage.toString()}`));
      for (const rate of rates) {
        const ofRate = owed.filter(({ vat }) => `${vat.category} ${vat.percentage.toString()}` === rate);
        const net = Euro.sum(ofRate.map((one) => one.net));
        expect(sumOf(ofRate.map(({ vatAmount }) => vatAmount))).toBe(
          ofRate[0]!.vat.percentage.of(net).rounded().cents,
        );
      }
    });
  });

  it('is its two half-years together', () => {
    forEveryYear(({ statement: { rows }, year, issued, ...request }) => {
      const halves = ([1, 2] as const).map((half) => {
        const drawn = drawHalfYearOverview({
          ...request,
          agreement: { ...request.agreement, years: [year] },
          period: { year, half },
          charged: issued,
        });
        if (!drawn.ok) throw new Error(JSON.stringify(drawn.faults));
        return drawn.value.rows;
      });
      rows.forEach(({ currentBudget, chargeable, charged, owed }, index) => {
        const both = (field: 'budget' | 'chargeable' | 'charged' | 'toCharge'): bigint =>
          sumOf(halves.map((half) => half[index]![field]));
        expect([currentBudget, chargeable, charged, owed].map(({ cents }) => cents)).toEqual([
          both('budget'),
          both('chargeable'),
          both('charged'),
          both('toCharge'),
        ]);
        expect(currentBudget.cents).toBe(halves[0]![index]!.annualBudget.cents);
      });
    });
  });
});
