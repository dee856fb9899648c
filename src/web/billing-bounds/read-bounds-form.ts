import { WIDEST_BOUNDS, type Bounds } from '../../invoicing/domain';
import { Euro } from '../../kernel/money';
import { readAmount, readCount, wordAmbiguousAmount } from '../forms/read-amount';
import { textOf, type Fields } from '../forms/fields';
import { wrongWithText } from '../forms/wrong-with-text';
import { wordFault } from '../../platform/wording';
import type { FieldError } from '../parts/error-summary';
import { wordRefusal } from '../wording/word-refusal';

/** The fields of the form, by what stands above each. */
export const BOUNDS_LABELS = {
  percentage: 'Verschil met de maand ervoor (%)',
  minimum: 'Kleinste verschil dat telt (€)',
  regels: 'Hoogste aantal regels',
} as const;

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
  const withReason = wrongWithText(reason, wordRefusal({ code: 'reason-missing' }).text);
  const errors = [
    ...(jumpPercentage === undefined ? [wrongAt('percentage', wholeUpTo(WIDEST_BOUNDS.jumpPercentage))] : []),
    ...wrongWithMinimum(minimum, jumpMinimum),
    ...(mostLines === undefined ? [wrongAt('regels', wholeUpTo(WIDEST_BOUNDS.mostLines))] : []),
    ...(withReason === undefined ? [] : [{ name: 'reden', message: withReason }]),
  ];
  if (errors.length > 0 || jumpPercentage === undefined || mostLines === undefined)
    return { ok: false, errors };
  const bounds = { jumpPercentage, jumpMinimum: jumpMinimum as Euro, mostLines, reason };
  return { ok: true, bounds };
}

function readUpTo(text: string, most: number): number | undefined {
  const count = readCount(text);
  return count !== undefined && count >= 1 && count <= most ? count : undefined;
}

/** The same is wrong with more than one of them, so each is named. */
function wrongAt(name: keyof typeof BOUNDS_LABELS, wrong: string): FieldError {
  return { name, message: `${BOUNDS_LABELS[name]}: ${wrong.charAt(0).toLowerCase()}${wrong.slice(1)}` };
}

function wholeUpTo(most: number): string {
  return `Hier hoort een heel getal van 1 tot en met ${most.toString()} te staan.`;
}

function wrongWithMinimum(text: string, read: Euro | 'ambiguous' | undefined): FieldError[] {
  if (read === 'ambiguous') return [wrongAt('minimum', wordAmbiguousAmount(text))];
  if (read !== undefined && !read.isNegative()) return [];
  return [wrongAt('minimum', wordFault({ path: 'minimum', code: 'F.673' }))];
}
