import type { Graph } from '../../kernel/explanation';
import type { ComposedDocument } from './document';
import { explainPublished } from './explain-published';
import { publishDocument, type Publication, type UnissuedDocument } from './publish-document';
import { groupLines } from './publish-lines';

/** A document as it was composed and as it is published. */
export interface BilledDocument {
  readonly composed: ComposedDocument;
  readonly published: UnissuedDocument;
  /** For each line, in order: the published line in which it is shown, from 1. */
  readonly shownIn: readonly number[];
  /** How each published line was computed, as the client may see it (R12). */
  readonly explanation: Graph;
}

/** Makes of a composed document what the client sees, with where each line is shown and how it is explained. */
export function billDocument(composed: ComposedDocument, publication: Publication): BilledDocument {
  const published = publishDocument(composed, publication);
  const groups = groupLines(composed.lines, publication.known);
  const shownIn = composed.lines.map((line) => groups.findIndex(({ lines }) => lines.includes(line)) + 1);
  return { composed, published, shownIn, explanation: explainPublished(groups, published.lines) };
}
