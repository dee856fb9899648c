import { firstDayAfter } from '../../agreements/domain';
import { yearOfDate, type LocalDate } from '../../kernel/time';
import { agreedEntries } from './agreed-entries';
import { yearsAround } from './periods';
import { plannedEntries } from './planned-entries';
import type { PlanningEntry } from './planning-entry';
import type { PlanningKnowledge, Span } from './planning-knowledge';
import { stateOfDay, stateOfWork } from './state-on';

/** The days of both parties within a span, in order, as they stand on a day (DVO 4.5, 6, 9.2; SLA 1.9). */
export function drawCalendar(known: PlanningKnowledge, span: Span, today: LocalDate): PlanningEntry[] {
  const years = yearsAround(span);
  const all = [
    ...plannedEntries(known, today),
    // What is agreed on before its year begins is due in the year before.
    ...[...years, yearOfDate(span.until) + 1].flatMap((year) => agreedEntries(known, year, today)),
    ...cemeteryFiles(known, today),
    ...end(known, today),
  ];
  return all
    .filter(({ day }) => day >= span.from && day <= span.until)
    .sort((left, right) => compare(left.day, right.day) || compare(left.key, right.key));
}

function cemeteryFiles({ windows }: PlanningKnowledge, today: LocalDate): PlanningEntry[] {
  return windows.map(({ number, dueOn, deliveredOn }) => ({
    ...{ key: `cemetery-file:${number.toString()}`, kind: 'cemetery-file', whose: 'contractor', day: dueOn },
    ...{
      of: number.toString(),
      origin: 'agreement',
      state: stateOfWork(dueOn, deliveredOn, today),
      needs: [],
    },
    ...(deliveredOn && { doneOn: deliveredOn }),
  }));
}

function end({ agreement }: PlanningKnowledge, today: LocalDate): PlanningEntry[] {
  const day = firstDayAfter(agreement);
  if (day === undefined) return [];
  const of = yearOfDate(day).toString();
  const state = stateOfDay(day, today);
  return [{ key: 'end', kind: 'end', whose: 'both', day, of, origin: 'agreement', state, needs: [] }];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
