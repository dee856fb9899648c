import { CREDITS_WHOLE, DOCUMENT_TITLES, RELATIONS } from '../../../templates/documents/e-invoice';
import type { IssuedDocument } from '../../invoicing/domain';
import { enumerate, fill } from './fill';

/** `Factuur` or `Creditfactuur`. */
export function titleOf({ kind }: Pick<IssuedDocument, 'kind'>): string {
  return DOCUMENT_TITLES[kind];
}

/** What the document takes back, corrects or refers to; undefined when it stands alone. */
export function describeRelation(document: IssuedDocument): string | undefined {
  const { kind, credits, precedingDocuments, lines } = document;
  if (credits !== undefined) return fill(CREDITS_WHOLE[kind], { number: credits });
  if (precedingDocuments.length === 0) return undefined;
  const corrects = lines.some((line) => line.kind === 'correction');
  return fill(corrects ? RELATIONS.corrects : RELATIONS.refers, {
    title: titleOf(document).toLowerCase(),
    numbers: enumerate(precedingDocuments),
  });
}
