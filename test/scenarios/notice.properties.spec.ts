import * as fc from 'fast-check';
import { randomAgreement } from '../support/random-agreement';
import type { ScenarioFile } from '../support/scenario-file';
import {
  chargedBy,
  finalRun,
  monthRunsOf,
  RUNS,
  settledFile,
  sumByKey,
  withRuns,
} from '../support/settled-file';

/** A notice of the year before, so that the agreement of two years ends after its first; known from a day on. */
function withNotice(file: ScenarioFile, recordedOn: string): ScenarioFile {
  const first = file.agreement.years[0]!;
  const notice = {
    ...{ id: 'the notice', source: 'notice', recordedOn, givenBy: 'client', reference: 'letter' },
    ...{ givenOn: `${(first - 1).toString()}-03-05`, endsOn: endOfFirst(file) },
  };
  const agreement = { ...file.agreement, startsOn: `${(first - 1).toString()}-01-01` };
  return { ...file, agreement, notices: [notice] };
}

function endOfFirst(file: ScenarioFile): string {
  return `${(file.agreement.years[0]! + 1).toString()}-01-01`;
}

/** Whether a line, named after its month first, is of a month before the end. */
function isBefore(key: string, file: ScenarioFile): boolean {
  return key.slice(0, 7) < endOfFirst(file).slice(0, 7);
}

/** What is chargeable when every month has passed and everything is known. */
function chargeable(file: ScenarioFile): [string, bigint][] {
  const [run] = monthRunsOf(settledFile({ ...file, runs: [finalRun(file)] }));
  return [...sumByKey(run!.composed.settlement.lines)];
}

const aDay = fc.record({
  year: fc.integer({ min: 0, max: 2 }),
  day: fc.constantFrom('01-01', '03-17', '08-02', '12-31'),
});

describe('for every agreement of which notice was given', () => {
  it('what is chargeable before the end is what it was, and after it nothing, whenever the notice became known', () => {
    fc.assert(
      fc.property(randomAgreement, aDay, (file, { year, day }) => {
        const recordedOn = `${(file.agreement.years[0]! + year).toString()}-${day}`;
        const before = chargeable(file).filter(([key]) => isBefore(key, file));
        expect(chargeable(withNotice(file, recordedOn))).toEqual(before);
      }),
      RUNS,
    );
  });

  it('what was charged for months after the end goes back, and every cause adds up', () => {
    fc.assert(
      fc.property(randomAgreement, aDay, (file, { year, day }) => {
        const recordedOn = `${(file.agreement.years[0]! + year).toString()}-${day}`;
        const known = withNotice(file, recordedOn);
        const { runs } = settledFile(withRuns(known, finalRun(file)));
        const last = runs.at(-1)!.composed!;
        if (last.carriedForward.length === 0)
          expect([...chargedBy(runs)].filter(([key]) => !isBefore(key, file))).toEqual([]);
        for (const { amount, causes } of runs.flatMap(({ documents }) =>
          documents.flatMap(({ lines }) => lines),
        ))
          if (causes) expect(causes.reduce((sum, cause) => sum + cause.amount.cents, 0n)).toBe(amount.cents);
      }),
      RUNS,
    );
  });

  it('keeps what was recorded for after the end as parked', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const known = withNotice(file, endOfFirst(file));
        const [run] = monthRunsOf(settledFile({ ...known, runs: [finalRun(file)] }));
        const { years, entries } = run!.composed.settlement;
        for (const { hasEnded, months } of years.filter((one) => one.hasEnded)) {
          expect(hasEnded).toBe(true);
          for (const { actual, chargeableSalaries, overhead, training } of months) {
            const sums = [chargeableSalaries, overhead, training].map(({ cents }) => cents);
            expect(sums).toEqual([0n, 0n, 0n]);
            expect(actual.minus(chargeableSalaries).cents).toBe(actual.cents);
          }
        }
        for (const { entry, amount, parked, reason } of entries)
          if (entry.performedOn >= endOfFirst(file))
            expect([parked.cents, reason]).toEqual([amount.cents, 'after-end']);
      }),
      RUNS,
    );
  });
});
