import { blocksOf, withPlainLines } from './written-text';

describe('a text as it was written', () => {
  it.each([
    ['lines of a browser', 'een\r\ntwee', 'een\ntwee'],
    ['lines of an old machine', 'een\rtwee', 'een\ntwee'],
    [
      'line ends that only some programs know',
      'een\u2028twee\u2029drie\u0085vier\u000bvijf',
      'een\ntwee\ndrie\nvier\nvijf',
    ],
    ['a tab', 'een\ttwee', 'een twee'],
    ['marks that cannot be seen', 'een\u0007\u0000 twee', 'een twee'],
    ['emoji and accents, as they are', 'één 🎉', 'één 🎉'],
  ])('has plain lines: %s', (_name, text, plain) => {
    expect(withPlainLines(text)).toBe(plain);
  });

  it('is paragraphs, and lists of the lines with a dash or a bullet before them', () => {
    expect(
      blocksOf('Wat opvalt:\r\n- drukte\r\n• ziekte van\tsystemen\r\n\r\nDaarna minder.\n-5 graden'),
    ).toEqual([
      { kind: 'paragraph', text: 'Wat opvalt:' },
      { kind: 'list', items: ['drukte', 'ziekte van systemen'] },
      { kind: 'paragraph', text: 'Daarna minder.' },
      { kind: 'paragraph', text: '-5 graden' },
    ]);
  });

  it('has nothing in nothing', () => {
    expect(blocksOf(' \r\n ')).toEqual([]);
  });
});
