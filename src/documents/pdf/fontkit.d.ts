/** The part of fontkit that is used here; the package has no types of its own. */
declare module 'fontkit' {
  export interface GlyphPosition {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }
  export interface GlyphRun {
    readonly glyphs: readonly unknown[];
    readonly positions: readonly GlyphPosition[];
    /** The sum of what the positions advance. */
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** The glyph remembers the code points with which it was first asked for. */
    glyphForCodePoint(codePoint: number): { readonly codePoints: readonly number[] };
    layout(text: string, features?: unknown): GlyphRun;
  }
  export function create(file: Uint8Array): Font;
}
