import { withPlainLines } from '../../kernel/text';
import { face } from './fonts';

export const NO_BREAK_SPACE = '\u00a0';
const REPLACEMENT = '\u25a1';
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * The text as the font can print it: composed, without invisible marks; a character that the font lacks
 * becomes a box, since a missing glyph breaks PDF/A and PDF/UA.
 */
export function printable(text: string): string {
  return characters(text).map(printableCharacter).join('');
}

/** The characters of a text that the font lacks, each once; a line end is not one. */
export function missingCharacters(text: string): string[] {
  const shown = withPlainLines(text).replaceAll('\n', ' ');
  return [...new Set(characters(shown).filter((character) => !isCovered(character)))];
}

function characters(text: string): string[] {
  return Array.from(text.normalize('NFC').replace(INVISIBLE, ''));
}

/** Of characters that share a glyph, such as the kinds of hyphen, one spelling stands for all. */
function printableCharacter(character: string): string {
  if (!isCovered(character)) return REPLACEMENT;
  if (character === NO_BREAK_SPACE) return character;
  const { codePoints } = face('regular').glyphForCodePoint(codePointOf(character));
  return String.fromCodePoint(...codePoints);
}

function isCovered(character: string): boolean {
  return face('regular').hasGlyphForCodePoint(codePointOf(character));
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
