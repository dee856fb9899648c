import type { Bounds } from '../../invoicing';
import { Euro } from '../../kernel/money';
import { readAmount, readCount, wordAmbiguousAmount } from '../forms/read-amount';
import { textOf, type Fields } from '../forms/fields';
import { wrongWithText } from '../forms/wrong-with-text';
import type { FieldError } from '../parts/error-summary';
import { wordRefusal } from '../wording/word-refusal';

const MOST_PERCENT = 1_000;
const MOST_LINES = 100_000;

/** The form as it was filled in. */
export interface BoundsFields {
  readonly percentage: string;
  readonly minimum: string;
  readonly lines: string;
  readonly reason: string;
}

export type ReadBoundsForm =
  | { readonly ok: true; readonly bounds: Bounds & { readonly reason: string } }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

export function fieldsOf(body: Fields | undefined): BoundsFields {
  return {
    percentage: textOf(body, 'percentage'),
    minimum: textOf(body, 'minimum'),
    lines: textOf(body, 'regels'),
    reason: textOf(body, 'reden'),
  };
}

/** The bounds of the form, or everything that is wrong with it. */
export function readBoundsForm({ percentage, minimum, lines, reason }: BoundsFields): ReadBoundsForm {
  const jumpPercentage = readBetween(percentage, MOST_PERCENT);
  const jumpMinimum = readAmount(minimum);
  const mostLines = readBetween(lines, MOST_LINES);
  const errors = [
    { name: 'percentage', message: jumpPercentage === undefined ? wholeUpTo('1.000') : undefined },
    { name: 'minimum', message: wrongWithMinimum(minimum, jumpMinimum) },
    { name: 'regels', message: mostLines === undefined ? wholeUpTo('100.000') : undefined },
    { name: 'reden', message: wrongWithText(reason, wordRefusal({ code: 'reason-missing' }).text) },
  ].filter((error): error is FieldError => error.message !== undefined);
  if (errors.length > 0 || jumpPercentage === undefined || mostLines === undefined)
    return { ok: false, errors };
  const bounds = { jumpPercentage, jumpMinimum: jumpMinimum as Euro, mostLines, reason };
  return { ok: true, bounds };
}

function readBetween(text: string, most: number): number | undefined {
  const count = readCount(text);
  return count !== undefined && count >= 1 && count <= most ? count : undefined;
}

function wholeUpTo(most: string): string {
  return `Hier hoort een heel getal van 1 tot en met ${most} te staan.`;
}

function wrongWithMinimum(text: string, read: Euro | 'ambiguous' | undefined): string | undefined {
  if (read === 'ambiguous') return wordAmbiguousAmount(text);
  return read === undefined || read.isNegative()
    ? 'Hier hoort een bedrag van nul of meer te staan.'
    : undefined;
}
