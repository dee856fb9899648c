import { createHash } from 'node:crypto';
import { encodeText } from '../platform/text-files';
import { BillingFileWriter, type FileHead, type FileItem, type OutputProfile } from './domain';

/** The bytes of a billing file with its fingerprints (SHA-256, hex). */
export interface RenderedFile {
  readonly content: Buffer;
  readonly digest: string;
  /** Of the lines of all items, as the trailer says it. */
  readonly digestOfLines: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

export type RenderOutcome =
  { readonly ok: true; readonly file: RenderedFile } | { readonly ok: false; readonly itemIds: string[] };

/**
 * Writes a file by the profile while its items pass by in order, the same bytes for the same items. What is kept
 * meanwhile is the file itself, never its items.
 */
export class BillingFileRenderer {
  private readonly writer: BillingFileWriter;
  private readonly lines: Buffer[] = [];
  private readonly unwritable: string[] = [];

  constructor(private readonly profile: OutputProfile) {
    this.writer = new BillingFileWriter(profile);
  }

  add(item: FileItem): void {
    const line = this.encode(this.writer.item(item, this.lines.length + 1));
    if (!line) this.unwritable.push(item.itemId);
    this.lines.push(line ?? Buffer.alloc(0));
  }

  /** The file, or the items that it cannot write. */
  finish(head: FileHead): RenderOutcome {
    if (this.unwritable.length > 0) return { ok: false, itemIds: this.unwritable };
    const digestOfLines = sha256(this.lines);
    const content = Buffer.concat([this.beginning(head), ...this.lines, this.end(head, digestOfLines)]);
    return { ok: true, file: { content, digest: sha256([content]), digestOfLines } };
  }

  private beginning(head: FileHead): Buffer {
    const { byteOrderMark, encoding } = this.profile;
    const mark = byteOrderMark && encoding === 'utf-8' ? BYTE_ORDER_MARK : '';
    return this.encode(mark + this.writer.head(head)) ?? Buffer.alloc(0);
  }

  private end(head: FileHead, digestOfLines: string): Buffer {
    return this.encode(this.writer.trailer(head, digestOfLines)) ?? Buffer.alloc(0);
  }

  private encode(text: string): Buffer | undefined {
    return encodeText(text, this.profile.encoding);
  }
}

/** Writes a file of items that are at hand. */
export function renderBillingFile(
  head: FileHead,
  items: readonly FileItem[],
  profile: OutputProfile,
): RenderOutcome {
  const renderer = new BillingFileRenderer(profile);
  for (const item of items) renderer.add(item);
  return renderer.finish(head);
}

function sha256(parts: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
