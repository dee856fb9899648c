import type { Font, GlyphPosition, GlyphRun } from 'fontkit';

/** More than the words of all our documents together; each takes about a kilobyte. */
const MOST_WORDS = 4_000;
const LONGEST_WORD = 40;
/** Amounts, numbers and dates hardly ever come back. */
const FIGURE = /\d/;

/**
 * Lays out each word once in a thread: documents say mostly the same words, and shaping them takes half of the
 * time of a letter. The glyphs and their places stay those that the font gives.
 */
export function rememberLayouts(font: Font): void {
  const layOut = font.layout.bind(font);
  const known = new Map<string, GlyphRun>();
  font.layout = (text, features) => {
    if (features !== undefined || text.length > LONGEST_WORD || FIGURE.test(text))
      return layOut(text, features);
    let run = known.get(text);
    if (!run) {
      run = layOut(text);
      if (known.size >= MOST_WORDS) known.clear();
      known.set(text, run);
    }
    return new RememberedRun(run);
  };
}

/** Places of its own for who asked, since pdfkit scales them where they are. */
class RememberedRun implements GlyphRun {
  readonly glyphs: readonly unknown[];
  readonly positions: readonly GlyphPosition[];

  constructor(run: GlyphRun) {
    this.glyphs = run.glyphs;
    this.positions = run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
    }));
  }

  get advanceWidth(): number {
    let width = 0;
    for (const { xAdvance } of this.positions) width += xAdvance;
    return width;
  }
}
