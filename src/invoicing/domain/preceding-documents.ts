import type { ChargedLine, ComposedDocument } from './document';
import { documentOf, type EarlierDocument } from './replaced-documents';

/**
 * The numbers of the documents that charged what this one corrects; of a negative document that corrects
 * none, the latest one, since a credit note must refer to a document (Peppol NL-R-001). `earlier` is in
 * order of issue.
 */
export function precedingDocuments(
  { lines, gross }: ComposedDocument,
  charged: readonly ChargedLine[],
  earlier: readonly EarlierDocument[],
): string[] {
  const corrected = new Set(
    lines
      .filter(({ kind }) => kind === 'correction')
      .map(({ costMonth, component }) => `${costMonth} ${component}`),
  );
  const numbers = charged
    .filter((line) => !line.creditedBack && corrected.has(`${line.costMonth} ${line.component}`))
    .map(documentOf);
  const latest = earlier.at(-1);
  if (numbers.length === 0 && gross.isNegative() && latest) return [latest.number];
  return [...new Set(numbers)].sort();
}
