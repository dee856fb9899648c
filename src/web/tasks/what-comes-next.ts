import { formatMonth } from '../../kernel/text';
import type { Month } from '../../kernel/time';
import type { Side } from '../../people';
import type { TasksView } from './tasks-view';

type Known = Pick<TasksView, 'tasks' | 'uninvoiced'> & {
  readonly months: readonly unknown[];
  readonly documents: readonly unknown[];
};

/** What someone without a task of their own waits for. */
export function whatComesNext({ months, tasks, uninvoiced, documents }: Known, side: Side): string {
  if (months.length === 0)
    return 'Er is nog geen jaarafspraak met een formatie. Vraag de functioneel beheerder om die in te lezen.';
  if (tasks.length > 0) return 'Een collega is aan zet. Hieronder zie je waarop het wacht.';
  if (documents.length === 0)
    return 'Er zijn nog geen facturen. Zodra er een is vastgesteld, zie je die hier.';
  if (uninvoiced.length === 0) return 'Alle maanden tot nu toe zijn klaar.';
  const whose = side === 'client' ? 'De opdrachtnemer' : 'Een collega';
  return `Nog niet gefactureerd: ${nameMonths(uninvoiced)}. ${whose} is aan zet.`;
}

function nameMonths([first, ...later]: readonly Month[]): string {
  if (first === undefined) return '';
  const [second] = later;
  if (later.length > 1) return `${formatMonth(first)} en ${later.length} latere maanden`;
  return second === undefined ? formatMonth(first) : `${formatMonth(first)} en ${formatMonth(second)}`;
}
