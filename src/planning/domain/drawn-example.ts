import type { PlannedFor } from '../../agreements/domain';
import type { LocalDate, Month } from '../../kernel/time';
import { drawCalendar } from './draw-calendar';
import type { PlanningEntry, PlanningSide } from './planning-entry';
import type { PlannedDay, PlanningKnowledge, Span } from './planning-knowledge';

export const on = (day: string): LocalDate => day as LocalDate;
const SPAN: Span = { from: on('2026-01-01'), until: on('2027-12-31') };

/** A planned day that came in the place of no other. */
export function planned(what: PlannedFor, day: string, party: PlanningSide = 'client'): PlannedDay {
  const id = `${what}-${party}-${day}`;
  const date = { id, what, party, day: on(day), recordedOn: on('2025-12-01'), source: 'brief', place: id };
  return { date, root: id };
}

const NOTHING: PlanningKnowledge = {
  agreement: { startsOn: on('2024-01-01') },
  accountFrom: '2024-01' as Month,
  ...{ planned: [], evaluated: [], agreed: [], halves: [], quarters: [], closed: [], windows: [] },
};

/** The calendar of 2026 and 2027 of an agreement that runs since 2024, as it stands on a day. */
export function draw(known: Partial<PlanningKnowledge>, today = '2026-05-01', span = SPAN): PlanningEntry[] {
  return drawCalendar({ ...NOTHING, ...known }, span, on(today));
}

export function entry(entries: readonly PlanningEntry[], key: string): PlanningEntry | undefined {
  return entries.find((one) => one.key === key);
}
