import type { IssuedDocument } from '../../invoicing/domain';
import type { Fault } from '../../kernel/fault/fault';
import { textsOf } from '../domain';
import { missingCharacters } from './printable';

/** Reports the characters that the PDF cannot show and prints as a box instead; not in the way of issuing. */
export function checkGlyphs(document: IssuedDocument): Fault[] {
  return textsOf(document).flatMap(({ path, text }) => {
    const missing = missingCharacters(text);
    if (missing.length === 0) return [];
    return [{ path, code: 'missing-glyph', values: { characters: missing.join(' ') } }];
  });
}
