import { InvalidArgumentError } from 'commander';
import { parseLocalDate, type LocalDate } from '../kernel/time';

/** A day as it is given to a command: `2026-09-30`. */
export function readDay(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (!day) throw new InvalidArgumentError('Geef een bestaande dag, zoals 2026-09-30.');
  return day;
}
