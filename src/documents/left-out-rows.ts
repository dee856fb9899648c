import { LEFT_OUT } from '../../templates/documents/cemetery';
import type { PaperTerms } from '../cemetery';
import { Euro } from '../kernel/money';
import { formatEuro } from '../kernel/text';
import type { CemeteryPaper } from './cemetery-paper';
import { fill } from './wording';

type LeftOutPlace = NonNullable<PaperTerms['file']['leftOut']>[number];

/** Rows that follow each other in an export and were left out for the same cause. */
type Run = readonly [LeftOutPlace, ...LeftOutPlace[]];

/**
 * The rows that were left out of exports, with what would have been wrong with them; not the reason, which may name
 * someone. An export that repeats what was read in before gives one line, not hundreds.
 */
export function leftOutRows(leftOut: readonly LeftOutPlace[]): CemeteryPaper['refused'] {
  return runsOf(leftOut).map((run) => ({ export: run[0].export, row: wordRows(run), reason: wordRun(run) }));
}

function runsOf(leftOut: readonly LeftOutPlace[]): Run[] {
  const runs: Run[] = [];
  for (const place of leftOut) {
    const run = runs.at(-1);
    if (run && follows(run, place)) runs[runs.length - 1] = [...run, place];
    else runs.push([place]);
  }
  return runs;
}

/** What is known to be in another row or file is not told one by one. */
function follows(run: Run, { number, row, causes, itemId }: LeftOutPlace): boolean {
  const last = run.at(-1) ?? run[0];
  const isNext = last.number === number && last.row + 1 === row;
  const isElsewhere = causeOf(last.causes) !== undefined && causeOf(causes) === causeOf(last.causes);
  return isNext && isElsewhere && last.itemId !== undefined && itemId !== undefined;
}

function wordRows(run: Run): string {
  const [first, last] = [run[0], run.at(-1) ?? run[0]];
  return run.length === 1 ? first.row.toString() : `${first.row.toString()}–${last.row.toString()}`;
}

function wordRun(run: Run): string {
  const [{ itemId, causes }] = run;
  const amounts = run.flatMap(({ amount }) => (amount === undefined ? [] : (Euro.parse(amount) ?? [])));
  const values = {
    ...{ item: itemId ?? '', count: run.length.toString() },
    amount: amounts.length === 0 ? '' : `, ${formatEuro(Euro.sum(amounts))}`,
    cause: [causeOf(causes) ?? (causes.length > 0 ? LEFT_OUT.faulty : undefined), LEFT_OUT.why]
      .filter((sentence) => sentence !== undefined)
      .join(' '),
  };
  if (run.length > 1) return fill(LEFT_OUT.many, values);
  return fill(itemId === undefined ? LEFT_OUT.none : LEFT_OUT.one, values);
}

function causeOf(causes: LeftOutPlace['causes']): string | undefined {
  const known: Readonly<Record<string, string>> = LEFT_OUT.causes;
  return causes.map((code) => known[code]).find((cause) => cause !== undefined);
}
