import { Exact } from '../../kernel/money';
import type { Fields } from '../../kernel/reading';

/**
 * A week has 168 hours, but a line of formation may stand for several people: at most a hundred full-time positions of
 * 36 hours, more than a town has for one function.
 */
const MOST_HOURS = Exact.of(3_600);

/** Reports hours a week that no line of formation has. */
export function checkHoursPerWeek(fields: Fields, name: string, hours: Exact): void {
  if (hours.compareTo(MOST_HOURS) > 0) fields.fault(name, 'hours-too-many', { most: '3.600' });
}
