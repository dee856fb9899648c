import { readDay } from '../forms/read-day';
import { wrongWithText } from '../forms/wrong-with-text';
import { textOf, type Fields } from '../forms/fields';
import { wordFaultOnPage } from '../wording/word-faults';
import type { FieldError } from '../parts/error-summary';

interface Required {
  readonly name: string;
  /** What it is called in a message: `de dag van de afstemming`. */
  readonly called: string;
  readonly isDay?: boolean;
  /** Today, when the day is one on which something was done. */
  readonly notAfter?: string;
}

/** The texts of a form, days as `2026-01-31`, and what is missing or wrong. */
export function readRequired(
  fields: Fields | undefined,
  required: readonly Required[],
): { values: Readonly<Record<string, string>>; errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const values: Record<string, string> = {};
  for (const { name, called, isDay, notAfter } of required) {
    const text = textOf(fields, name);
    const value = isDay ? readDay(text) : text;
    const missing = isDay && text !== '' ? `Schrijf ${called} als 31-01-2026.` : `Vul ${called} in.`;
    const message = wrongWithText(value ?? '', missing) ?? dayToCome(value, notAfter);
    if (message !== undefined) errors.push({ name, message });
    else if (value) values[name] = value;
  }
  return { values, errors };
}

function dayToCome(day: string | undefined, today: string | undefined): string | undefined {
  if (today === undefined || day === undefined || day <= today) return undefined;
  return wordFaultOnPage({ path: '', code: 'day-to-come', values: { today } });
}
