import { covers, earliestEnd, firstDayAfter, latestNotice, type PlannedFor } from '../../agreements/domain';
import {
  addMonths,
  dateOf,
  firstOfYear,
  lastEndedQuarter,
  monthsOfHalf,
  monthsOfQuarter,
  monthsOfYear,
  writeQuarter,
  yearOfDate,
  type LocalDate,
} from '../../kernel/time';
import { doneIn, halfFixedOn, quarterDone } from './done-days';
import { hasAccount } from './has-account';
import { halfBefore, halvesOf, monthAfter, quartersOf, writeHalf } from './periods';
import type { Need, PlanningEntry } from './planning-entry';
import type { PlannedDay, PlanningKnowledge, QuarterDone } from './planning-knowledge';
import { yearEndNeeded } from './planned-entries';
import { stateOfDay, stateOfWork } from './state-on';

type Dated = Pick<PlanningEntry, 'day' | 'origin'>;
type Keyed = Dated & Pick<PlanningEntry, 'key'>;

/** What the agreement asks of a year, with the day on which it is due (DVO 4.2, 6, 9.2). */
export function agreedEntries(known: PlanningKnowledge, year: number, today: LocalDate): PlanningEntry[] {
  return [
    ...yearAddendum(known, year, today),
    ...quarterlyReports(known, year, today),
    ...halfYears(known, year, today),
    ...yearEnd(known, year, today),
    ...meetings(known, year, today),
    ...lastDayOfNotice(known, year, today),
  ];
}

/**
 * Agreed on by the day of the client's budget, or else before its year begins (DVO 4.2, 4.5). Years that were over before the
 * first agreed formation are not asked for: they were settled elsewhere.
 */
function yearAddendum(known: PlanningKnowledge, year: number, today: LocalDate): PlanningEntry[] {
  const dayBefore = dateOf(year - 1, 12, 31);
  if (!covers(known.agreement, dayBefore) || !covers(known.agreement, firstOfYear(year))) return [];
  const { accountFrom } = known;
  if (accountFrom !== undefined && monthsOfYear(year).every((month) => month < accountFrom)) return [];
  const budgets = daysOf(known, 'budget', (day) => yearOfDate(day) === year - 1, 'client');
  const last = budgets.at(-1);
  return [
    worked(`year-addendum:${year.toString()}`, 'year-addendum', year.toString(), today, {
      ...(last ? { day: last.date.day, origin: 'recorded' } : { day: dayBefore, origin: 'agreement' }),
      ...{ whose: 'both', doneOn: doneIn(known.agreed, year) },
    }),
  ];
}

function quarterlyReports(known: PlanningKnowledge, year: number, today: LocalDate): PlanningEntry[] {
  return quartersOf(year)
    .filter((quarter) => hasAccount(known, monthsOfQuarter(quarter)))
    .flatMap((quarter) => {
      const of = writeQuarter(quarter);
      const planned = daysOf(known, 'quarterly-report', (day) => writeQuarter(lastEndedQuarter(day)) === of);
      const done = quarterDone(known, year, quarter.quarter);
      const usual = { key: `quarterly-report:${of}`, day: monthAfter(monthsOfQuarter(quarter)) };
      return plannedOr(planned, { ...usual, origin: 'usual' }).map(({ key, ...dated }) =>
        worked(key, 'quarterly-report', of, today, {
          ...dated,
          ...{ whose: 'contractor', doneOn: done?.putOn, needs: fixingOf(of, done, today) },
        }),
      );
    });
}

/** The agreement gives the client no term to fix a report: usually a month after it was put. */
function fixingOf(of: string, done: QuarterDone | undefined, today: LocalDate): Need[] {
  if (done?.putOn === undefined) return [];
  const { putOn, fixedOn } = done;
  const by = addMonths(putOn, 1);
  const state = stateOfWork(by, fixedOn, today);
  return [
    {
      ...{ what: 'quarterly-report-fixed', of, by, isUsualTerm: true, state },
      ...(fixedOn && { doneOn: fixedOn }),
    },
  ];
}

function halfYears(known: PlanningKnowledge, year: number, today: LocalDate): PlanningEntry[] {
  return halvesOf(year)
    .filter((half) => hasAccount(known, monthsOfHalf(half)))
    .flatMap((half) => {
      const of = writeHalf(half);
      const planned = daysOf(known, 'half-year', (day) => writeHalf(halfBefore(day)) === of);
      const usual = { key: `half-year:${of}`, day: monthAfter(monthsOfHalf(half)) };
      const doneOn = halfFixedOn(known.halves, of, ['contractor']);
      return plannedOr(planned, { ...usual, origin: 'usual' }).map(({ key, ...dated }) =>
        worked(key, 'half-year', of, today, { ...dated, whose: 'contractor', doneOn }),
      );
    });
}

/** In time for the first annual accounts of the two, or else by the end of March. */
function yearEnd(known: PlanningKnowledge, year: number, today: LocalDate): PlanningEntry[] {
  if (!hasAccount(known, monthsOfYear(year))) return [];
  const isOfYear = (day: LocalDate): boolean => yearOfDate(day) === year + 1;
  const planned = daysOf(known, 'year-end', isOfYear);
  const [accounts] = daysOf(known, 'accounts', isOfYear);
  const day = accounts ? yearEndNeeded(accounts.date.day) : dateOf(year + 1, 3, 31);
  const of = year.toString();
  return plannedOr(planned, { key: `year-end:${of}`, day, origin: 'usual' }).map(({ key, ...dated }) =>
    worked(key, 'year-end', of, today, {
      ...dated,
      ...{ whose: 'contractor', doneOn: doneIn(known.closed, year) },
    }),
  );
}

/** Once a year: on the days that were planned, or else some day of the year (DVO 6). Whether it was held, nobody says here. */
function meetings(known: PlanningKnowledge, year: number, today: LocalDate): PlanningEntry[] {
  const of = year.toString();
  const days = daysOf(known, 'meeting', (day) => yearOfDate(day) === year);
  const last = dateOf(year, 12, 31);
  if (days.length === 0 && !covers(known.agreement, last)) return [];
  return plannedOr(days, { key: `meeting:${of}`, day: last, origin: 'agreement' }).map((dated) => ({
    ...{ ...dated, kind: 'meeting', whose: 'both', of, state: stateOfDay(dated.day, today), needs: [] },
  }));
}

/** The last day on which notice ends the agreement on a 1 January, as long as it does not end before (DVO 9.2). */
function lastDayOfNotice({ agreement }: PlanningKnowledge, year: number, today: LocalDate): PlanningEntry[] {
  const ends = firstOfYear(year + 2);
  const day = latestNotice(ends);
  const end = firstDayAfter(agreement);
  if (!covers(agreement, day) || earliestEnd(day) !== ends || (end !== undefined && end <= ends)) return [];
  return [
    {
      ...{ key: `notice:${(year + 2).toString()}`, kind: 'notice', whose: 'both', day, origin: 'agreement' },
      ...{ of: (year + 2).toString(), state: stateOfDay(day, today), needs: [] },
    },
  ];
}

interface Work extends Dated, Pick<PlanningEntry, 'whose'> {
  readonly doneOn: LocalDate | undefined;
  readonly needs?: readonly Need[];
}

/** An entry of which the service knows whether it was done. */
function worked(
  key: string,
  kind: PlanningEntry['kind'],
  of: string,
  today: LocalDate,
  { day, origin, whose, doneOn, needs = [] }: Work,
): PlanningEntry {
  const state = stateOfWork(day, doneOn, today);
  return { key, kind, of, day, origin, whose, state, needs, ...(doneOn && { doneOn }) };
}

/** The days that were planned for something, of one party or of both, in order; one for a day that both planned. */
function daysOf(
  { planned }: PlanningKnowledge,
  what: PlannedFor,
  holds: (day: LocalDate) => boolean,
  party?: 'client',
): PlannedDay[] {
  const order = ({ date, root }: PlannedDay): string => `${date.day} ${root}`;
  return planned
    .filter(({ date }) => date.what === what && (party === undefined || date.party === party))
    .filter(({ date }) => holds(date.day))
    .sort((left, right) => (order(left) < order(right) ? -1 : 1))
    .filter(({ date }, index, days) => days[index - 1]?.date.day !== date.day);
}

/** Every day that was planned, known by the first that it came in the place of; without any the day that is due otherwise. */
function plannedOr(planned: readonly PlannedDay[], otherwise: Keyed): Keyed[] {
  if (planned.length === 0) return [otherwise];
  return planned.map(({ date, root }) => ({ key: `planned:${root}`, day: date.day, origin: 'recorded' }));
}
