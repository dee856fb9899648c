import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

/** The faces documents are set in: Source Sans 3, with all of Latin script and figures of equal width. */
const FACES = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  semibold: '600SemiBold/SourceSans3_600SemiBold.ttf',
} as const;

export type FaceName = keyof typeof FACES;
export const FACE_NAMES: readonly FaceName[] = ['regular', 'semibold'];

const parsed = new Map<FaceName, Font>();

/** A face, parsed once and shared by all documents. */
export function face(name: FaceName): Font {
  const known = parsed.get(name);
  if (known) return known;
  const font = create(readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${FACES[name]}`)));
  parsed.set(name, font);
  return font;
}
