import * as fc from 'fast-check';
import { checkBounds, DEFAULT_BOUNDS, type Bounds, type ExceededBound } from '../../src/invoicing/domain';
import { Euro } from '../../src/kernel/money';
import type { LocalDate, Month } from '../../src/kernel/time';
import { randomAgreement } from '../support/random-agreement';
import type { ScenarioFile } from '../support/scenario-file';
import { RUNS, settledFile, type Line } from '../support/settled-file';

interface Run {
  readonly month: Month;
  readonly lines: readonly Line[];
  /** Of documents before it that no later run took back. */
  readonly standing: readonly Line[];
}

/** The month runs of a random agreement, each with what stood before it; scenarios that credit are left out. */
function runsOf(file: ScenarioFile): Run[] {
  const runs = settledFile({ ...file, runs: file.runs.filter((run) => 'month' in run) }).runs;
  const standing: Line[] = [];
  return runs.flatMap(({ run, documents }) => {
    const lines = documents.flatMap((document) => document.lines);
    const made = 'month' in run ? [{ month: run.month, lines, standing: [...standing] }] : [];
    standing.push(...lines);
    return made;
  });
}

const STARTS_ON = '2020-01-01' as LocalDate;
const check = (run: Run, bounds: Bounds = DEFAULT_BOUNDS): ExceededBound[] =>
  checkBounds({ ...run, startsOn: STARTS_ON, bounds });
const wordOf = (exceeded: readonly ExceededBound[]): string[] =>
  exceeded.map((one) => (one.kind === 'jump' ? `${one.kind} ${one.part}` : one.kind));

describe('the bounds of a draft, for any agreement', () => {
  it('find nothing charged twice in what the rules made, and every line when it is made again', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        for (const run of runsOf(file)) {
          expect(wordOf(check(run))).not.toContain('duplicate');
          const regular = run.lines.filter(({ kind }) => kind === 'regular').length;
          const again = check({ ...run, standing: [...run.standing, ...run.lines] });
          expect(wordOf(again).filter((word) => word === 'duplicate')).toHaveLength(regular);
        }
      }),
      RUNS,
    );
  });

  it('find no jump in the first month, whatever it is', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const [first] = runsOf(file);
        if (first) expect(wordOf(check(first)).filter((word) => word.startsWith('jump'))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are not moved by corrections and reversals, of whatever size', () => {
    fc.assert(
      fc.property(
        randomAgreement,
        fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n }),
        (file, cents) => {
          for (const run of runsOf(file)) {
            const corrected = run.lines.map((line) => ({
              ...line,
              amount: Euro.ofCents(cents),
              kind: 'correction' as const,
            }));
            const jumps = (one: Run): string[] =>
              wordOf(check(one)).filter((word) => word.startsWith('jump'));
            const both = {
              ...run,
              lines: [...run.lines, ...corrected],
              standing: [...run.standing, ...corrected],
            };
            expect(jumps(both)).toEqual(jumps(run));
          }
        },
      ),
      RUNS,
    );
  });

  it('hold less when they are wider, and nothing when they are widest', () => {
    const width = fc.record({
      percentage: fc.integer({ min: 1, max: 500 }),
      minimum: fc.bigInt({ min: 0n, max: 500_000n }),
      lines: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(randomAgreement, width, (file, { percentage, minimum, lines }) => {
        const narrow: Bounds = {
          jumpPercentage: percentage,
          jumpMinimum: Euro.ofCents(minimum),
          mostLines: lines,
        };
        const wide: Bounds = {
          jumpPercentage: percentage * 2,
          jumpMinimum: Euro.ofCents(minimum * 2n),
          mostLines: lines * 2,
        };
        const widest: Bounds = {
          jumpPercentage: 1,
          jumpMinimum: Euro.ofCents(100_000_000_000_000n),
          mostLines: 100_000,
        };
        for (const run of runsOf(file)) {
          const held = wordOf(check(run, narrow));
          expect(wordOf(check(run, wide)).filter((word) => !held.includes(word))).toEqual([]);
          expect(check(run, widest)).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
