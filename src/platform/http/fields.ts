import { z } from 'zod';
import { isReadable, LONGEST_LINE, LONGEST_TEXT } from '../../kernel/reading';
import { Euro, Exact } from '../../kernel/money';
import { withPlainLines } from '../../kernel/text';
import { parseLocalDate, parseMonth, type LocalDate, type Month } from '../../kernel/time';

/** The building blocks of the schemas of the HTTP interface. What they say of themselves is Dutch. */

/** A check with a code of ours, for which there is Dutch wording. */
function checked(schema: z.ZodString, code: string, isRight: (text: string) => boolean): z.ZodString {
  return schema.refine(isRight, { params: { code } });
}

/** Text on one line, not blank. */
export function line(description: string, example?: string): z.ZodString {
  const text = checked(
    z.string().max(LONGEST_LINE),
    'not-a-line',
    (value) => isReadable(value) && /^(?!\s*$)\P{Cc}+$/u.test(value),
  );
  return text.meta({ description, ...(example !== undefined && { examples: [example] }) });
}

/** Text that may have several lines, not blank; every way in which a program ends a line is taken as one. */
export function text(description: string): z.ZodString {
  const seen = checked(z.string(), 'unreadable-marks', isReadable);
  const lines = checked(
    seen.overwrite(withPlainLines).max(LONGEST_TEXT),
    'not-text',
    (value) => value.trim() !== '',
  );
  return lines.meta({ description });
}

/** Text of a fixed form, with the code of the fault and an example. */
export function code(description: string, pattern: RegExp, fault: string, example: string): z.ZodString {
  return checked(z.string().max(LONGEST_LINE), fault, (value) => pattern.test(value)).meta({
    description,
    pattern: pattern.source,
    examples: [example],
  });
}

/** What a number of some register looks like, and whether its check digits are right as well. */
interface IdentifierKind {
  readonly pattern: RegExp;
  readonly isRight: (text: string) => boolean;
  readonly fault: string;
}

/** Text that is a number of some register, such as an OIN. */
export function identifier(
  description: string,
  { pattern, isRight, fault }: IdentifierKind,
  example: string,
): z.ZodString {
  return checked(z.string().max(LONGEST_LINE), fault, isRight).meta({
    description,
    pattern: pattern.source,
    examples: [example],
  });
}

/** A day that exists, from 1900 on. */
export function day(description: string): z.ZodType<LocalDate, string> {
  const schema = checked(
    z.string().max(10),
    'not-a-date',
    (value) => isInReach(value) && parseLocalDate(value) !== undefined,
  );
  const described = schema.meta({ description, format: 'date', examples: ['2026-01-31'] });
  return described as unknown as z.ZodType<LocalDate, string>;
}

/** A month that exists, from 1900 on: `2026-07`. */
export function month(description: string): z.ZodType<Month, string> {
  const schema = checked(
    z.string().max(7),
    'not-a-month',
    (value) => isInReach(value) && parseMonth(value) !== undefined,
  );
  const described = schema.meta({
    description: `${description} (jaar en maand, JJJJ-MM)`,
    pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
    examples: ['2026-07'],
  });
  return described as unknown as z.ZodType<Month, string>;
}

/** A year as text in a path or a query. */
export function yearText(description: string): z.ZodString {
  return code(description, /^(?:19|2\d)\d\d$/, 'not-a-year', '2026');
}

/** An amount in euros: text, so that no program makes a binary fraction of it. */
export function euro(description: string): z.ZodString {
  return checked(z.string().max(20), 'not-an-amount', (value) => Euro.parse(value) !== undefined).meta({
    description: `${description} In euro’s: tekst met een punt en twee decimalen.`,
    pattern: '^-?(0|[1-9]\\d{0,14})(\\.\\d{1,2})?$',
    examples: ['1234.50'],
  });
}

/** An exact number without a unit: text, so that no program makes a binary fraction of it. */
export function number(description: string, example: string): z.ZodString {
  return checked(z.string().max(40), 'not-a-number', (value) => Exact.parse(value) !== undefined).meta({
    description: `${description} Als tekst, met een punt.`,
    examples: [example],
  });
}

/** A percentage: text, `21.00` is 21 percent. */
export function percentage(description: string): z.ZodString {
  return z.string().meta({ description: `${description} In procenten, als tekst.`, examples: ['24.50'] });
}

/** A moment in UTC. */
export function moment(description: string): z.ZodString {
  return z.string().meta({ description, format: 'date-time', examples: ['2026-02-03T08:00:00.000Z'] });
}

/** A SHA-256 digest in hexadecimal. */
export function digest(description: string): z.ZodString {
  return z.string().meta({ description: `${description} SHA-256, hexadecimaal.`, pattern: '^[0-9a-f]{64}$' });
}

function isInReach(value: string): boolean {
  return value >= '1900' && value < '3000';
}
