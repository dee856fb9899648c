import type { IssuedDocument } from '../../invoicing/domain';

/** `F2026-0001.pdf`: the number, safe as the name of a file everywhere. */
export function fileNameOf({ number }: Pick<IssuedDocument, 'number'>, extension: 'pdf' | 'xml'): string {
  return `${number.replace(/[^\w.-]+/g, '-')}.${extension}`;
}
