import type { LineKind, PublishedLine } from '../../../invoicing/domain';
import { Euro } from '../../../kernel/money';
import type { YearEndAfterwards } from './year-end-body';
import type { ChargedAfterwards } from './year-end-statement';

interface Charge {
  readonly number: string;
  readonly issuedOn: string;
  readonly kind: LineKind;
  readonly amount: Euro;
}

/** What each document charged with these lines, in euros: for the first time, or as a correction. */
export function chargedPerDocument(lines: readonly Charge[]): ChargedAfterwards[] {
  const documents = new Map<string, ChargedAfterwards>();
  for (const { number, issuedOn, kind, amount } of lines) {
    const sums = documents.get(number) ?? { number, issuedOn, first: Euro.ZERO, corrections: Euro.ZERO };
    const field = kind === 'regular' || kind === 'late' ? 'first' : 'corrections';
    documents.set(number, { ...sums, [field]: sums[field].plus(amount) });
  }
  return [...documents.values()];
}

interface IssuedLines {
  readonly number: string;
  readonly issuedOn: string;
  readonly lines: readonly PublishedLine[];
}

/** What documents charged for a year after it was closed: the lines that say so. */
export function chargedAfterClosing(documents: readonly IssuedLines[], year: number): YearEndAfterwards[] {
  const lines = documents.flatMap(({ number, issuedOn, lines: ofDocument }) =>
    ofDocument
      .filter(({ costMonth, afterClosing }) => afterClosing === true && costMonth.startsWith(year.toString()))
      .map(({ kind, amount }) => ({ number, issuedOn, kind, amount: Euro.parse(amount) ?? Euro.ZERO })),
  );
  return chargedPerDocument(lines).map(writeAfterwards);
}

export function writeAfterwards({
  number,
  issuedOn,
  first,
  corrections,
}: ChargedAfterwards): YearEndAfterwards {
  return {
    number,
    issuedOn,
    first: first.toString(),
    corrections: corrections.toString(),
    amount: first.plus(corrections).toString(),
  };
}
