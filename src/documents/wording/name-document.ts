import { CREDITS_WHOLE, DOCUMENT_TITLES, RELATIONS, REPLACED } from '../../../templates/documents/e-invoice';
import type { IssuedDocument } from '../../invoicing/domain';
import { enumerate, fill } from '../../kernel/text';

/** `Factuur` or `Creditfactuur`. */
export function titleOf({ kind }: Pick<IssuedDocument, 'kind'>): string {
  return DOCUMENT_TITLES[kind];
}

/** What the document takes back, replaces, corrects or refers to; undefined when it stands alone. */
export function describeRelation(document: IssuedDocument): string | undefined {
  const { kind, credits, precedingDocuments, replaces = [], lines } = document;
  if (credits !== undefined) return fill(CREDITS_WHOLE[kind], { number: credits });
  const title = titleOf(document).toLowerCase();
  const corrects = lines.some((line) => line.kind === 'correction');
  const sentences = [
    [RELATIONS.replaces, replaces.map((replaced) => fill(REPLACED, { ...replaced }))] as const,
    [corrects ? RELATIONS.corrects : RELATIONS.refers, precedingDocuments] as const,
  ].filter(([, numbers]) => numbers.length > 0);
  if (sentences.length === 0) return undefined;
  return sentences
    .map(([wording, numbers]) => fill(wording, { title, numbers: enumerate(numbers) }))
    .join(' ');
}
