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

/** The characters of a text that the font lacks, each once. */
export function missingCharacters(text: string): string[] {
  return [...new Set(characters(text).filter((character) => !isCovered(character)))];
}

function characters(text: string): string[] {
  return Array.from(text.normalize('NFC').replace(INVISIBLE, ''));
}

function printableCharacter(character: string): string {
  if (!isCovered(character)) return REPLACEMENT;
  return character === NO_BREAK_SPACE ? character : (canonical().get(character) ?? character);
}

function isCovered(character: string): boolean {
  return face('regular').hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

let spellings: ReadonlyMap<string, string> | undefined;

/**
 * Of characters that share a glyph, such as the kinds of hyphen, the first stands for all. Otherwise
 * the text that can be copied from a PDF would depend on what this process printed before.
 */
function canonical(): ReadonlyMap<string, string> {
  spellings ??= findSpellings();
  return spellings;
}

function findSpellings(): Map<string, string> {
  const font = face('regular');
  const first = new Map<number, number>();
  const found = new Map<string, string>();
  for (const codePoint of [...font.characterSet].sort((left, right) => left - right)) {
    const { id } = font.glyphForCodePoint(codePoint);
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, codePoint);
    else found.set(String.fromCodePoint(codePoint), String.fromCodePoint(earlier));
  }
  return found;
}
