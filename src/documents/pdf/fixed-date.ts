import type { LocalDate } from '../../kernel/time';

/**
 * Noon of a day in UTC as the JavaScript date that pdfkit wants. Derived from the day of issue, never
 * from a clock, so that a document is the same to the byte each time it is rendered.
 */
export function fixedDate(day: LocalDate): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Noon of a day by the clock on the wall, wherever that hangs: how a zip file says the time of its parts. */
export function noonOnTheWall(day: LocalDate): Date {
  return new Date(`${day}T12:00:00`);
}
