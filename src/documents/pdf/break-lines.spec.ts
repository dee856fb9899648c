import { breakLines } from './break-lines';

const perCharacter = (text: string): number => text.length;

describe('breaking a text into lines', () => {
  it.each([
    ['fits on one line', 'een twee', 8, ['een twee']],
    ['breaks at spaces', 'een twee drie', 8, ['een twee', 'drie']],
    ['keeps an amount together', 'totaal €\u00a01.234,56', 12, ['totaal', '€\u00a01.234,56']],
    ['breaks a word that is too long', 'abcdefgh ij', 5, ['abcde', 'fgh', 'ij']],
    ['has a line for nothing', '', 5, ['']],
    ['breaks at every line end', 'een\r\ntwee\n\ndrie vier\n', 5, ['een', 'twee', '', 'drie', 'vier']],
    ['has a space for a tab', 'een\ttwee', 8, ['een twee']],
  ])('%s', (_name, text, width, lines) => {
    expect(breakLines(text, width, perCharacter)).toEqual(lines);
  });
});
