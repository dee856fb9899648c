import type { PlannedFor } from '../../agreements/domain';
import {
  addDays,
  firstOfYear,
  laterOf,
  monthsOfHalf,
  monthsOfYear,
  yearOfDate,
  type LocalDate,
} from '../../kernel/time';

import { doneIn, halfFixedOn } from './done-days';
import { hasAccount } from './has-account';
import { halfBefore, writeHalf } from './periods';
import type { Need, NeedKind, PlanningEntry } from './planning-entry';
import type { PlannedDay, PlanningKnowledge } from './planning-knowledge';
import { stateOfDay, stateOfWork } from './state-on';

/** Usual term, the agreement has none: a note and annual accounts are written in the two weeks before their day. */
const WRITING_DAYS = 14;

/** Kinds of which a planned day is an entry by itself; the others say when a report or account is due. */
const BY_THEMSELVES: readonly PlannedFor[] = [
  ...(['decision', 'spring-note', 'report', 'autumn-note', 'budget', 'accounts'] as const),
];

/** The days that the parties planned for their own cycle, each with what it needs (DVO 4.5). */
export function plannedEntries(known: PlanningKnowledge, today: LocalDate): PlanningEntry[] {
  return known.planned
    .filter(({ date }) => BY_THEMSELVES.includes(date.what))
    .map((planned) => entryOf(known, planned, today));
}

function entryOf(known: PlanningKnowledge, { date, root }: PlannedDay, today: LocalDate): PlanningEntry {
  const { what, party, day } = date;
  return {
    ...{ key: `planned:${root}`, kind: what, whose: party, day, origin: 'recorded' },
    ...{ of: aboutYear(what, day).toString(), state: stateOfDay(day, today) },
    needs: needsOf(known, date, today),
  };
}

/** A budget is of the next year, accounts of the one before (DVO 4.5). */
function aboutYear(what: PlannedFor, day: LocalDate): number {
  const year = yearOfDate(day);
  return what === 'budget' ? year + 1 : what === 'accounts' ? year - 1 : year;
}

function needsOf(
  known: PlanningKnowledge,
  { what, party, day }: PlannedDay['date'],
  today: LocalDate,
): Need[] {
  const year = aboutYear(what, day);
  const need = (kind: NeedKind, of: string, doneOn: LocalDate | undefined, by: LocalDate): Need => ({
    ...{ what: kind, of, by, state: stateOfWork(by, doneOn, today), ...(doneOn && { doneOn }) },
    ...(by !== day && { isUsualTerm: true }),
  });
  const ahead = writingStarts(day);
  switch (what) {
    case 'budget':
      return [
        need('year-addendum', year.toString(), doneIn(known.agreed, year), day),
        need('overhead-evaluation', (year - 1).toString(), doneIn(known.evaluated, year - 1), day),
      ];
    case 'accounts':
      return hasAccount(known, monthsOfYear(year))
        ? [need('year-end', year.toString(), doneIn(known.closed, year), yearEndNeeded(day))]
        : [];
    case 'spring-note':
    case 'report':
    case 'autumn-note':
      return [
        { what: 'forecast', of: year.toString(), state: 'always' },
        ...halfNeeded(known, ahead).map((half) =>
          need('half-year', half, halfFixedOn(known.halves, half, [party, 'contractor']), ahead),
        ),
      ];
    default:
      return [];
  }
}

function writingStarts(day: LocalDate): LocalDate {
  return addDays(day, -WRITING_DAYS);
}

/** By when annual accounts need the year-end statement of the year before: not before that year is over. */
export function yearEndNeeded(accounts: LocalDate): LocalDate {
  return laterOf(writingStarts(accounts), firstOfYear(yearOfDate(accounts)));
}

/** The half-year that is over by then, when there is something to account for in it. */
function halfNeeded(known: PlanningKnowledge, day: LocalDate): string[] {
  const half = halfBefore(day);
  return hasAccount(known, monthsOfHalf(half)) ? [writeHalf(half)] : [];
}
