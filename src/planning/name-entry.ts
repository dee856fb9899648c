import { ENTRY_NAMES, NEED_NAMES, PERIOD_NAMES } from '../../templates/wording/planning';
import { fill } from '../kernel/text';
import type { Need, PlanningEntry } from './domain';

/** A day of the calendar in a few words: `Kwartaalrapportage 2026, eerste kwartaal`. */
export function nameEntry({ kind, of }: Pick<PlanningEntry, 'kind' | 'of'>): string {
  return fill(ENTRY_NAMES[kind], { of: namePeriod(of) });
}

/** What a day needs: `halfjaaroverzicht 2026, eerste helft`. */
export function nameNeed({ what, of }: Pick<Need, 'what' | 'of'>): string {
  return fill(NEED_NAMES[what], { of: namePeriod(of) });
}

const PART = /^(\d{4})-([kh])([1-4])$/;

function namePeriod(of: string): string {
  const [, year, part, number] = PART.exec(of) ?? [];
  if (year === undefined) return of;
  const ordinal = PERIOD_NAMES.ordinals[Number(number) - 1] ?? '';
  return fill(part === 'k' ? PERIOD_NAMES.quarter : PERIOD_NAMES.half, { year, ordinal });
}
