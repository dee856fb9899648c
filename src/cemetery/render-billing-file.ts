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

/** Writes a file by the profile, the same bytes for the same items; or answers the items that it cannot write. */
export function renderBillingFile(
  head: FileHead,
  items: readonly FileItem[],
  profile: OutputProfile,
): { readonly ok: true; readonly file: RenderedFile } | { readonly ok: false; readonly itemIds: string[] } {
  const writer = new BillingFileWriter(profile);
  const unwritable: string[] = [];
  const encode = (text: string, itemId?: string): Buffer => {
    const bytes = encodeText(text, profile.encoding);
    if (!bytes && itemId !== undefined) unwritable.push(itemId);
    return bytes ?? Buffer.alloc(0);
  };
  const lines = items.map((item, index) => encode(writer.item(item, index + 1), item.itemId));
  if (unwritable.length > 0) return { ok: false, itemIds: unwritable };
  const digestOfLines = sha256(lines);
  const content = Buffer.concat([
    encode(profile.byteOrderMark && profile.encoding === 'utf-8' ? BYTE_ORDER_MARK : ''),
    encode(writer.head(head)),
    ...lines,
    encode(writer.trailer(head, digestOfLines)),
  ]);
  return { ok: true, file: { content, digest: sha256([content]), digestOfLines } };
}

function sha256(parts: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
