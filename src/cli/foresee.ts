import type { Writable } from 'node:stream';
import {
  amountToAsk,
  foresee,
  measureYear,
  type ForeseenLimit,
  type MeasuredYear,
} from '../decisions/domain';
import { isRecordedBy } from '../kernel/knowledge';
import { formatDate, formatEuro, formatMonth } from '../kernel/text';
import type { LocalDate } from '../kernel/time';
import { nameOfRole } from '../platform/wording';
import { PRESENT_RULES, selectKnown } from '../settlement/domain';
import { readScenarioFile, refuseFile } from './read-scenario-file';
import { writeTextTable } from './text-table';

export interface ForeseeOptions {
  readonly year: number;
  /** By what was known on this day. */
  readonly knownOn: LocalDate;
}

/**
 * Says of a scenario file, without a database, which limits of a year are reached by what is known on a day, who
 * decides on what comes above them, and by when (DVO 4.5, 4.8). Answers the exit code: 0, or 2 with every fault.
 */
export function foreseeFile(
  path: string,
  { year, knownOn }: ForeseeOptions,
  output: Writable,
  errors: Writable,
): number {
  const scenario = readScenarioFile(path);
  if (!scenario.ok) return refuseFile(scenario.faults, errors);
  const { agreement, facts } = scenario.value;
  const known = selectKnown(facts, (fact) => isRecordedBy(fact, { day: knownOn }));
  const measured = measureYear({ agreement, known, rules: PRESENT_RULES, year, day: knownOn });
  if (!measured.ok) return refuseFile(measured.faults, errors);
  const { forecast } = measured.value;
  const limits = forecast ? foresee(forecast, known) : [];
  for (const line of linesOf(measured.value, limits)) output.write(`${line}\n`);
  return 0;
}

function* linesOf({ position, forecast }: MeasuredYear, limits: readonly ForeseenLimit[]): Generator<string> {
  yield `Grens op de loonkosten van ${position.year.toString()}: ${formatEuro(position.limit)}`;
  if (!forecast) {
    yield 'Er zijn nog geen loonkosten bekend, dus er is geen vooruitzicht.';
    return;
  }
  yield `Verwachte loonkosten: ${formatEuro(position.expected)}`;
  yield `Aangehouden: ${formatEuro(position.parked)}`;
  if (limits.length === 0) {
    yield 'Naar verwachting wordt geen grens bereikt.';
    return;
  }
  yield `Te vragen boven de grens: ${formatEuro(amountToAsk(position))}`;
  yield '';
  yield* writeTextTable({
    headings: ['Grens op', 'Bereikt in', 'Beslist', 'Artikel', 'Uiterlijk'],
    rows: limits.map(({ part, month, decider, article, lastDay }) => [
      part === 'salaries' ? 'loonkosten' : 'overhead',
      formatMonth(month),
      nameOfRole(decider.role),
      article,
      formatDate(lastDay),
    ]),
  });
}
