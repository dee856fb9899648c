import { formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';

/** By when a year is agreed on, or that this day has passed; nothing where the calendar names none (DVO 4.5). */
export function sayBudgetDay(
  year: number,
  lastDay: LocalDate | undefined,
  today: LocalDate,
): string | undefined {
  if (lastDay === undefined) return undefined;
  const day = formatLongDate(lastDay);
  return today > lastDay
    ? `De opdrachtgever stelde de begroting van ${year.toString()} vast op ${day}. Die dag is voorbij: spreek het jaar zo snel mogelijk af (DVO artikel 4.5).`
    : `De opdrachtgever stelt de begroting van ${year.toString()} vast op ${day}. Spreek het jaar voor die dag af (DVO artikel 4.5).`;
}
