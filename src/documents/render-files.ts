import { createHash } from 'node:crypto';
import type { IssuedDocument } from '../invoicing/domain';
import type { DocumentFile, DocumentFormat } from './document-files.store';
import { renderPdf } from './pdf/render-pdf';
import { renderUbl } from './ubl/render-ubl';

/** XML without PDF → PDF with that XML inside → XML to send, with the PDF inside (e-invoice). */
export async function renderFiles(document: IssuedDocument): Promise<DocumentFile[]> {
  const pdf = await renderPdf(document, renderUbl(document));
  const ubl = Buffer.from(renderUbl(document, { pdf }), 'utf8');
  return [fileOf('pdf', pdf), fileOf('ubl', ubl)];
}

function fileOf(format: DocumentFormat, content: Buffer): DocumentFile {
  return { format, content, digest: createHash('sha256').update(content).digest('hex') };
}
