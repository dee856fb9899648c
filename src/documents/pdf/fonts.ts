import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { rememberLayouts } from './remember-layouts';

/** The faces documents are set in: Source Sans 3, with all of Latin script and figures of equal width. */
const FACES = {
  regular: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  semibold: require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
} as const;

export type FaceName = keyof typeof FACES;
export const FACE_NAMES: readonly FaceName[] = ['regular', 'semibold'];

const parsed = new Map<FaceName, Font>();

/** A face, parsed once and shared by all documents. */
export function face(name: FaceName): Font {
  const known = parsed.get(name);
  if (known) return known;
  const font = parseFace(name);
  rememberLayouts(font);
  parsed.set(name, font);
  return font;
}

/** A face as it is in its file, with the spellings that documents have. */
export function parseFace(name: FaceName): Font {
  const font = create(readFileSync(FACES[name]));
  fixSpellings(font);
  return font;
}

/** Letters that the font may join into one glyph. */
const JOINED = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'ft', 'fj', 'tt'];

/**
 * Asks for every glyph once, in a fixed order. A glyph remembers the spelling it was first asked for with,
 * none at all when it was first met as a part of another glyph, and that is what can be searched and copied
 * in a PDF. Without this, a document would depend on what the process rendered before it.
 */
function fixSpellings(font: Font): void {
  for (const letters of JOINED) font.layout(letters);
  for (const codePoint of [...font.characterSet].sort((left, right) => left - right)) {
    font.glyphForCodePoint(codePoint);
  }
}
