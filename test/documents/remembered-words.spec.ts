import { FACE_NAMES, face, parseFace } from '../../src/documents/pdf/fonts';

const WORDS = ['Vriezenveen', 'efficiënt ', 'Overeenkomst ', '€', 'AVTo ', 'Łódź', ' '];

describe.each(FACE_NAMES)('words in %s', (name) => {
  const bare = parseFace(name);

  it.each(WORDS)('"%s" stands where the font puts it, also after someone scaled it', (word) => {
    const expected = bare.layout(word);
    for (let time = 0; time < 3; time += 1) {
      const { glyphs, positions, advanceWidth } = face(name).layout(word);
      expect(glyphs.map(idOf)).toEqual(expected.glyphs.map(idOf));
      expect(positions.map((position) => ({ ...position }))).toEqual(
        expected.positions.map((position) => ({ ...position })),
      );
      expect(advanceWidth).toBe(expected.advanceWidth);
      for (const position of positions) position.xAdvance *= 2;
    }
  });

  it('asks the font once for a word, and each time for a figure or a feature', () => {
    const glyphs = (text: string, features?: object): unknown => face(name).layout(text, features).glyphs;
    expect(glyphs('eenmalig')).toBe(glyphs('eenmalig'));
    expect(glyphs('12,50')).not.toBe(glyphs('12,50'));
    expect(glyphs('functie', { kern: false })).not.toBe(glyphs('functie', { kern: false }));
  });
});

function idOf(glyph: unknown): number {
  return (glyph as { id: number }).id;
}
