import { Euro } from '../../../kernel/money';
import type { PublishedLine } from '../../../invoicing/domain';
import type { ChargedLines } from './year-end-body';

/** A document as far as the lines of a year go. */
interface PublishedDocument {
  readonly number: string;
  readonly lines: readonly PublishedLine[];
}

/** The published lines for cost months of a year, as their hash covers them, with count and sum in euros. */
export interface LinesOfYear extends Omit<ChargedLines, 'hash'> {
  /** Document, line, month, part, label, VAT treatment and amount of each, in order of issue. */
  readonly lines: readonly (readonly (string | number)[])[];
}

/** Which lines a statement counts; `documents` in order of issue. */
export function linesOfYear(documents: readonly PublishedDocument[], year: number): LinesOfYear {
  const lines = documents.flatMap(({ number, lines: ofDocument }) =>
    ofDocument
      .filter(({ costMonth }) => costMonth.startsWith(`${year.toString()}-`))
      .map((line) => ({ number, line })),
  );
  return {
    lines: lines.map(({ number, line }) => [
      number,
      line.ordinal,
      line.costMonth,
      line.part,
      line.label,
      line.vatCategory,
      line.vatPercentage,
      line.amount,
    ]),
    count: lines.length,
    sum: Euro.sum(lines.map(({ line }) => Euro.parse(line.amount) ?? Euro.ZERO)).toString(),
  };
}
