import * as fc from 'fast-check';
import type { Node } from '../../src/kernel/explanation';
import { centsOf, evaluateExplanation, type Fraction } from '../support/evaluate-explanation';
import { randomAgreement } from '../support/random-agreement';
import { replayWithExplanations } from '../support/replay-with-explanations';
import type { ScenarioFile } from '../support/scenario-file';
import { monthRunsOf, RUNS, settledFile, sumOf } from '../support/settled-file';

type AmountOfRow = 'budget' | 'chargeable' | 'charged' | 'toCharge' | 'difference';

const ADDENDUM_ROWS = ['extra-volume', 'bespoke', 'project', 'election', 'calamity'];

function rowsOf(component: string): readonly string[] {
  if (component === 'ceiling' || component.startsWith('salary:')) return ['formation'];
  return component.startsWith('addendum:') ? ADDENDUM_ROWS : [component];
}

/** A moment in one of the two years, or after both. */
const moment = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 12 }));

describe('for every agreement', () => {
  it('the two halves of a year are the year: budgets, and what is chargeable and charged up to the moment', () => {
    fc.assert(
      fc.property(randomAgreement, moment, fc.constantFrom(0, 1), (file, [later, month], second) => {
        const [firstYear = 0] = file.agreement.years;
        const year = firstYear + second;
        const momentMonth = `${(firstYear + later).toString()}-${month.toString().padStart(2, '0')}`;
        const knownOn = `${momentMonth}-28`;
        const halves = ([1, 2] as const).map((half) => ({ year, half, knownOn }));
        const { overviews, runs } = settledFile({ ...file, overviews: halves });
        const [first, last] = overviews.map(({ drawn }) => drawn.rows);
        const chargeable = chargeableOfYear(file, year, momentMonth, knownOn);
        const charged = runs
          .filter(({ run }) => run.knownOn <= knownOn)
          .flatMap(({ documents }) => documents.flatMap(({ lines }) => lines))
          .filter(({ costMonth }) => costMonth.startsWith(year.toString()));
        for (const names of [['formation'], ['overhead'], ['training'], ADDENDUM_ROWS, ['corporation-tax']]) {
          const [one, other] = [first, last].map((rows) => rows!.filter(({ row }) => names.includes(row)));
          const both = (field: AmountOfRow): bigint => sumOf([...one!, ...other!].map((row) => row[field]));
          const ofRows = ({ component }: { readonly component: string }): boolean =>
            rowsOf(component)[0] === names[0];
          expect(both('budget')).toBe(sumOf(one!.map((row) => row.annualBudget)));
          expect(both('chargeable')).toBe(sumOf(chargeable.filter(ofRows).map(({ amount }) => amount)));
          expect(both('charged')).toBe(sumOf(charged.filter(ofRows).map(({ amount }) => amount)));
          expect(both('toCharge')).toBe(both('chargeable') - both('charged'));
          expect(both('difference')).toBe(both('budget') - both('chargeable'));
        }
      }),
      RUNS,
    );
  });

  it('every total of a document, with its VAT, can be done again from its explanation, to the cent', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const done = new Map<Node, Fraction>();
        for (const { composed } of replayWithExplanations(file).flatMap(({ documents }) => documents)) {
          const totals = [composed.net, composed.gross, ...composed.vat.map(({ amount }) => amount)];
          for (const total of totals)
            expect(total.node && centsOf(evaluateExplanation(total.node, done))).toBe(total.cents);
        }
      }),
      RUNS,
    );
  });
});

/** What a run for the month of the moment finds chargeable for the months of the year. */
function chargeableOfYear(
  file: ScenarioFile,
  year: number,
  month: string,
  knownOn: string,
): { readonly component: string; readonly amount: { readonly cents: bigint } }[] {
  const [run] = monthRunsOf(settledFile({ ...file, runs: [{ month, knownOn }] }));
  return run!.composed.settlement.lines.filter(({ costMonth }) => costMonth.startsWith(year.toString()));
}
