import { Euro } from '../../kernel/money';
import { isCorrection, nameComponent, type Correction } from './correction';
import type { LineKind } from './document';
import { euroOf } from './frozen';
import type { IssuedDocument, PublishedCause, PublishedLine } from './issued-document';

/** A line per function as it was issued; amounts are decimal text in euros. */
export interface FunctionLine {
  readonly number: string;
  readonly costMonth: string;
  readonly component: string;
  readonly kind: LineKind;
  readonly vatCategory: PublishedLine['vatCategory'];
  readonly vatPercentage: string;
  readonly amount: string;
  readonly causes: readonly Pick<PublishedCause, 'source' | 'amount'>[];
  /** The number of the published line that shows it. */
  readonly shownIn: number | null;
}

/** The corrections of one document; none has no corrections. */
export interface DocumentCorrections {
  readonly document: IssuedDocument;
  readonly corrections: readonly Correction[];
}

/** What issued documents corrected, as the client reads it: per publication group. In the order given. */
export function correctionsAsPublished(documents: readonly IssuedDocument[]): DocumentCorrections[] {
  return withCorrections(
    documents.map((document) => ({
      document,
      corrections: document.lines
        .filter((line) => isCorrection(line, document.month))
        .map(({ ordinal, ...line }) => ({ ...line, shownIn: ordinal })),
    })),
  );
}

/**
 * What issued documents corrected, per function. What was charged for a line is what the documents before
 * it charged for the same month, component and VAT treatment; `documents` are in order of issue.
 */
export function correctionsPerFunction(
  documents: readonly IssuedDocument[],
  lines: readonly FunctionLine[],
): DocumentCorrections[] {
  const charged = new Map<string, Euro>();
  return withCorrections(
    documents.map((document) => {
      const ofDocument = lines.filter(({ number }) => number === document.number);
      const corrections = ofDocument
        .filter((line) => isCorrection(line, document.month))
        .map((line) => correctionOf(line, charged.get(keyOf(line)) ?? Euro.ZERO, document));
      for (const line of ofDocument)
        charged.set(keyOf(line), (charged.get(keyOf(line)) ?? Euro.ZERO).plus(euroOf(line.amount)));
      return { document, corrections };
    }),
  );
}

function correctionOf(line: FunctionLine, charged: Euro, document: IssuedDocument): Correction {
  const { costMonth, component, kind, vatCategory, vatPercentage, amount, causes, shownIn } = line;
  const published = document.lines.find(({ ordinal }) => ordinal === shownIn);
  const groundsOf = (source: string): PublishedCause['grounds'] =>
    published?.causes.find((cause) => cause.source === source)?.grounds;
  return {
    costMonth,
    ...nameComponent(component),
    kind,
    vatCategory,
    vatPercentage,
    amount,
    charged: charged.toString(),
    owed: charged.plus(euroOf(amount)).toString(),
    causes: causes.map((cause) => {
      const grounds = groundsOf(cause.source);
      return { ...cause, ...(grounds && { grounds }) };
    }),
    ...(shownIn !== null && { shownIn }),
  };
}

function keyOf({ costMonth, component, vatCategory, vatPercentage }: FunctionLine): string {
  return JSON.stringify([costMonth, component, vatCategory, vatPercentage]);
}

function withCorrections(documents: readonly DocumentCorrections[]): DocumentCorrections[] {
  return documents.filter(({ corrections }) => corrections.length > 0);
}
