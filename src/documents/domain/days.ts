import { dayOf, daysIn, firstDayOf as firstDay, type LocalDate } from '../../kernel/time';
import { monthOf } from '../../invoicing/domain';

export function firstDayOf(month: string): LocalDate {
  return firstDay(monthOf(month));
}

export function lastDayOf(month: string): LocalDate {
  const whole = monthOf(month);
  return dayOf(whole, daysIn(whole));
}
