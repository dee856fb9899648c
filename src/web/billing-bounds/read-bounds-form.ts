import { WIDEST_BOUNDS, type Bounds } from '../../invoicing/domain';
import { Euro } from '../../kernel/money';
import { readAmount, readCount, wordAmbiguousAmount } from '../forms/read-amount';
import { textOf, type Fields } from '../forms/fields';
import { wrongWithText } from '../forms/wrong-with-text';
import { wordFault } from '../../platform/wording';
import type { FieldError } from '../parts/error-summary';
import { wordRefusal } from '../wording/word-refusal';

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
  const jumpPercentage = readUpTo(percentage, WIDEST_BOUNDS.jumpPercentage);
  const jumpMinimum = readAmount(minimum);
  const mostLines = readUpTo(lines, WIDEST_BOUNDS.mostLines);
  const errors = [
    {
      name: 'percentage',
      message: jumpPercentage === undefined ? wholeUpTo(WIDEST_BOUNDS.jumpPercentage) : undefined,
    },
    { name: 'minimum', message: wrongWithMinimum(minimum, jumpMinimum) },
    { name: 'regels', message: mostLines === undefined ? wholeUpTo(WIDEST_BOUNDS.mostLines) : undefined },
    { name: 'reden', message: wrongWithText(reason, wordRefusal({ code: 'reason-missing' }).text) },
  ].filter((error): error is FieldError => error.message !== undefined);
  if (errors.length > 0 || jumpPercentage === undefined || mostLines === undefined)
    return { ok: false, errors };
  const bounds = { jumpPercentage, jumpMinimum: jumpMinimum as Euro, mostLines, reason };
  return { ok: true, bounds };
}

function readUpTo(text: string, most: number): number | undefined {
  const count = readCount(text);
  return count !== undefined && count >= 1 && count <= most ? count : undefined;
}

function wholeUpTo(most: number): string {
  return `Hier hoort een heel getal van 1 tot en met ${most.toString()} te staan.`;
}

function wrongWithMinimum(text: string, read: Euro | 'ambiguous' | undefined): string | undefined {
  if (read === 'ambiguous') return wordAmbiguousAmount(text);
  if (read !== undefined && !read.isNegative()) return undefined;
  return wordFault({ path: 'minimum', code: 'F.673' });
}
