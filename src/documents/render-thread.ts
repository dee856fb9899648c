import type { IssuedDocument } from '../invoicing/domain';
import type { DocumentFile } from './document-files.store';
import { renderFiles } from './render-files';

/** What a thread of `DocumentRenderer` does: it keeps its fonts parsed for all documents that come after the first. */
export function renderInThread(document: IssuedDocument): Promise<DocumentFile[]> {
  return renderFiles(document);
}
