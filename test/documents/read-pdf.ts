import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// Without a worker of its own, pdf.js takes this one.
Object.assign(globalThis, { pdfjsWorker: worker });

export interface ReadPdf {
  readonly pages: readonly string[];
  readonly text: string;
  /** Text that is neither part of the structure nor marked as an artifact. */
  readonly untagged: readonly string[];
  /** The kinds of element in the structure, in reading order. */
  readonly roles: readonly string[];
  readonly language: unknown;
  readonly title: unknown;
  readonly showsTitle: unknown;
  readonly marked: unknown;
  readonly xmp: string;
  readonly attachments: Readonly<Record<string, Buffer>>;
}

/** What a reader, a screen reader and an archive find in a PDF. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await loading.promise;
  const pages = await readPages(pdf);
  const { info, metadata } = await pdf.getMetadata();
  const found: Record<string, { content: Uint8Array }> = (await pdf.getAttachments()) ?? {};
  const read = {
    pages: pages.map(({ texts }) => texts.join('|')),
    text: pages.flatMap(({ texts }) => texts).join('|'),
    untagged: pages.flatMap(({ untagged }) => untagged),
    roles: pages.flatMap(({ roles }) => roles),
    language: (info as Record<string, unknown>)['Language'],
    title: (info as Record<string, unknown>)['Title'],
    showsTitle: ((await pdf.getViewerPreferences()) as Record<string, unknown> | null)?.['DisplayDocTitle'],
    marked: (await pdf.getMarkInfo())?.Marked,
    xmp: metadata.getRaw() as string,
    attachments: Object.fromEntries(
      Object.entries(found).map(([name, { content }]) => [name, Buffer.from(content)]),
    ),
  };
  await loading.destroy();
  return read;
}

interface PageContent {
  readonly texts: string[];
  readonly untagged: string[];
  readonly roles: string[];
}

async function readPages(pdf: PDFDocumentProxy): Promise<PageContent[]> {
  const pages: PageContent[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const content: PageContent = {
      texts: [],
      untagged: [],
      roles: rolesIn((await page.getStructTree()) as unknown as TreeNode),
    };
    let depth = 0;
    for (const item of items) {
      if ('type' in item) depth += item.type.startsWith('begin') ? 1 : -1;
      else if (item.str.trim() !== '') (depth > 0 ? content.texts : content.untagged).push(item.str);
    }
    pages.push(content);
  }
  return pages;
}

interface TreeNode {
  readonly role?: string;
  readonly children?: readonly TreeNode[];
}

function rolesIn(node: TreeNode | null): string[] {
  if (!node) return [];
  const own = node.role === undefined || node.role === 'Root' ? [] : [node.role];
  return [...own, ...(node.children ?? []).flatMap(rolesIn)];
}
