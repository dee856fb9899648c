/** The part of fontkit that is used here; the package has no types of its own. */
declare module 'fontkit' {
  export interface Font {
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** The glyph remembers the code points with which it was first asked for. */
    glyphForCodePoint(codePoint: number): { readonly codePoints: readonly number[] };
    layout(text: string): unknown;
  }
  export function create(file: Uint8Array): Font;
}
