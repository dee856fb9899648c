import type { PercentageTerms } from '../../agreements/domain';
import { failure, success, type Fault, type Outcome } from '../../kernel/fault/fault';
import type { Euro } from '../../kernel/money';
import type { Percentage } from '../../kernel/percentage/percentage';
import { dateOf, inForceOn, type LocalDate } from '../../kernel/time';
import type { YearLimits } from '../../settlement/domain';
import {
  asAgreed,
  budgetOf,
  ceilingOfLine,
  limitsOf,
  onTables,
  type WeighedBy,
  type YearBudget,
} from './budget-of-year';
import { compareLines, type ComparedLines } from './compare-lines';
import { trainingOf } from './copy-year';
import { PERCENTAGES, type PercentageName, type YearAddendum } from './year-addendum';

/** Lines beside each other with the ceiling of each over its year, in euros. */
export interface WeighedLines extends Omit<ComparedLines, 'line'> {
  readonly ceilingBefore?: Euro;
  readonly ceilingAfter?: Euro;
}

/** A percentage as the year before ends with it, and as it becomes. */
export interface ComparedPercentage {
  readonly name: PercentageName;
  readonly before?: Percentage;
  readonly after: readonly PercentageTerms[];
  readonly isChanged: boolean;
}

/** A salary table as people name it. */
export interface TableName {
  readonly collectiveAgreement: string;
  readonly from: LocalDate;
}

/** The budget of a year and of the year before, by published tables or with a provisional one. */
export interface ComparedBudget {
  /** The provisional tables it rests on; none when it rests on published ones. */
  readonly provisionalTables: readonly TableName[];
  /** Absent where the year before cannot be settled, as in the first year of an agreement. */
  readonly before?: YearBudget;
  readonly after: YearBudget;
}

/** A year addendum beside the year before: what changes, and what that does to the maximum (DVO 3.4, 4.2). */
export interface YearComparison {
  readonly lines: readonly WeighedLines[];
  readonly percentages: readonly ComparedPercentage[];
  readonly trainingBefore?: Euro;
  readonly training: Euro;
  /** By published tables first; the ceilings of lines rest on the same tables as the first. */
  readonly budgets: readonly ComparedBudget[];
}

/** Sets a year addendum beside what is known of the year before; faults where the year cannot be settled by any table. */
export function compareYears(by: WeighedBy, addendum: YearAddendum): Outcome<YearComparison> {
  const { year, training } = addendum;
  const faults: Fault[] = [];
  const weighed = [false, true].flatMap((withProvisional) => {
    const tables = { ...by, known: onTables(by.known, withProvisional) };
    const after = limitsOf({ ...tables, known: asAgreed(tables.known, addendum) }, year);
    if (!after.ok) faults.push(...after.faults);
    const rests = after.ok && after.value.provisionalTables.length > 0;
    return after.ok && rests === withProvisional ? [{ tables, limits: after.value }] : [];
  });
  const [first] = weighed;
  if (!first) return failure(faults);
  const trainingBefore = trainingOf(by.known, year - 1);
  return success({
    lines: compareLines(by.known.formation, addendum.formation, year).map((lines) =>
      weigh(lines, first.tables, addendum),
    ),
    percentages: comparePercentages(by, addendum),
    ...(trainingBefore && { trainingBefore }),
    training,
    budgets: weighed.map(({ tables, limits }) => {
      const before = limitsOf(tables, year - 1);
      return {
        provisionalTables: tablesOf(limits),
        ...(before.ok && { before: budgetOf(before.value) }),
        after: budgetOf(limits),
      };
    }),
  });
}

function weigh({ line, ...beside }: ComparedLines, by: WeighedBy, addendum: YearAddendum): WeighedLines {
  const { year } = addendum;
  const before = line && ceilingOfLine(by, line, year - 1);
  const after =
    beside.after && ceilingOfLine({ ...by, known: asAgreed(by.known, addendum) }, beside.after, year);
  return {
    ...beside,
    ...(before?.ok && { ceilingBefore: before.value }),
    ...(after?.ok && { ceilingAfter: after.value }),
  };
}

function tablesOf({ provisionalTables }: YearLimits): TableName[] {
  return provisionalTables.map(({ table: { collectiveAgreement, from } }) => ({ collectiveAgreement, from }));
}

/** The percentages of a year beside those in force when the year before ends. */
function comparePercentages(
  { known }: Pick<WeighedBy, 'known'>,
  addendum: YearAddendum,
): ComparedPercentage[] {
  return PERCENTAGES.map((name) => {
    const before = inForceOn(known[name], dateOf(addendum.year - 1, 12, 31))?.percentage;
    const after = addendum[name];
    const isChanged =
      before !== undefined && after.some(({ percentage }) => percentage.compareTo(before) !== 0);
    return { name, ...(before && { before }), after, isChanged };
  });
}

/** Whether the overhead percentage moves without saying with which tasks (DVO 3.4). */
export function lacksTasks(by: Pick<WeighedBy, 'known'>, addendum: YearAddendum): boolean {
  const overhead = comparePercentages(by, addendum).find(({ name }) => name === 'overhead');
  return overhead?.isChanged === true && addendum.changedTasks === undefined;
}
