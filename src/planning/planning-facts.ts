import type { FactLists } from '../agreements';
import {
  endedBy,
  readFormationLine,
  readNotice,
  readOverheadEvaluation,
  readPlanningDate,
  readTrainingBudget,
  type PlanningDate,
} from '../agreements/domain';
import { isRecordedBy, knownFacts, type Knowledge } from '../kernel/knowledge';
import { Fields, readWithdrawal } from '../kernel/reading';
import { laterOf, monthOf, type LocalDate, type Month } from '../kernel/time';
import type { PlannedDay, PlanningKnowledge, YearDone } from './domain';

/** What the facts of an agreement say of its calendar. */
export type PlanningFacts = Pick<
  PlanningKnowledge,
  'agreement' | 'accountFrom' | 'planned' | 'evaluated' | 'agreed'
> & {
  /** The last position at which a day, notice or withdrawal was recorded, with its day; none before the first. */
  readonly revision: { readonly position: number; readonly day: LocalDate } | undefined;
};

const LISTS = [
  'formation',
  'notices',
  'overheadEvaluations',
  'planningDates',
  'trainingBudgets',
  'withdrawals',
];

/** Reads them as known at a moment. */
export function planningFacts(
  head: PlanningKnowledge['agreement'],
  lists: FactLists,
  moment: Knowledge,
): PlanningFacts {
  const items = Object.fromEntries(LISTS.map((list) => [list, lists[list] ?? []]));
  const fields = new Fields(items, '', ({ path, code }) => {
    throw new Error(`A recorded fact cannot be read: ${path} ${code}`);
  });
  const withdrawals = fields.list('withdrawals', readWithdrawal);
  const known = knownFacts(withdrawals, (fact) => isRecordedBy(fact, moment));
  const dates = fields.list('planningDates', readPlanningDate);
  const notices = fields.list('notices', readNotice);
  const budgets = known(fields.list('trainingBudgets', readTrainingBudget));
  const revisions = [...dates, ...notices, ...withdrawals]
    .filter((fact) => isRecordedBy(fact, moment))
    .map(({ position = 0, recordedOn }) => ({ position, day: recordedOn }))
    .sort((left, right) => left.position - right.position);
  return {
    agreement: endedBy(head, known(notices)),
    accountFrom: firstMonth(head.startsOn, known(fields.list('formation', readFormationLine))),
    planned: known(dates).map((date): PlannedDay => ({ date, root: rootOf(dates, date) })),
    evaluated: known(fields.list('overheadEvaluations', readOverheadEvaluation)).map(
      ({ year, recordedOn }): YearDone => ({ year, on: recordedOn }),
    ),
    // A year with a training budget of its own is agreed on, also when that was done on paper (DVO 4.2).
    agreed: budgets.map(({ year, recordedOn }) => ({ year, on: recordedOn })),
    revision: revisions.at(-1),
  };
}

function firstMonth(
  startsOn: LocalDate,
  formation: readonly { readonly from: LocalDate }[],
): Month | undefined {
  const [first] = formation.map(({ from }) => from).sort();
  return first && monthOf(laterOf(first, startsOn));
}

/** The first of the days that a day came in the place of, by its id. */
function rootOf(all: readonly PlanningDate[], { id, replaces }: PlanningDate): string {
  const earlier = replaces === undefined ? undefined : all.find((one) => one.id === replaces);
  return earlier
    ? rootOf(
        all.filter((one) => one !== earlier),
        earlier,
      )
    : id;
}
