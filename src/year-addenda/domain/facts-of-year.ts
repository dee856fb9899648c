import { nameAgreedFact, type FormationTerms } from '../../agreements/domain';
import { writeRecorded } from '../../kernel/reading';
import type { YearFacts } from './copy-year';
import { factsOfFormation } from './facts-of-formation';
import { factsOfPercentages } from './facts-of-percentages';
import { PERCENTAGES, type YearAddendum } from './year-addendum';

/** A fact in the shape of a scenario file, without what its recording says. */
export interface YearFactItem {
  readonly list: (typeof PERCENTAGES)[number] | 'formation' | 'trainingBudgets' | 'withdrawals';
  readonly item: Readonly<Record<string, unknown>> & { readonly id: string; readonly replaces?: string };
}

/** What is known now, and everything that was ever recorded. */
export interface KnownAndRecorded {
  readonly known: YearFacts;
  readonly recorded: YearFacts;
}

type Terms = Omit<YearFactItem['item'], 'id'>;

/**
 * What becomes known when both sides agree on a year: only what differs from what is known, and the training budget
 * of the year, which says on which day the year was agreed (DVO 4.2; R1, R5, R6, R14).
 */
export function factsOfYear(
  addendum: YearAddendum,
  version: number,
  { known, recorded }: KnownAndRecorded,
): YearFactItem[] {
  const { year, training, changedTasks } = addendum;
  const formation = factsOfFormation(addendum.formation, known.formation, recorded.formation, year);
  const percentages = PERCENTAGES.flatMap((list) =>
    factsOfPercentages(addendum[list], known[list], year).map((change) => ({
      list,
      item: { ...writeRecorded(change), ...(list === 'overhead' && changedTasks && { tasks: changedTasks }) },
    })),
  );
  const budget = known.trainingBudgets.filter((one) => one.year === year).at(-1);
  const agreed = { year, amount: training.toString(), ...(budget && { replaces: budget.id }) };
  return [
    ...formation.map((change) =>
      'line' in change
        ? { list: 'formation' as const, item: writeLine(change) }
        : { list: 'withdrawals' as const, item: { fact: change.withdrawn } },
    ),
    ...percentages,
    { list: 'trainingBudgets' as const, item: agreed },
  ].map(({ list, item }, index) => ({
    list,
    item: { id: nameAgreedFact(year, version, index + 1), ...item },
  }));
}

function writeLine({ line, replaces }: { readonly line: FormationTerms; readonly replaces?: string }): Terms {
  return { ...writeRecorded(line), ...(replaces !== undefined && { replaces }) };
}
