import { isNestedTooDeep } from './is-nested-too-deep';

const MUCH = 100_000;

describe('YAML nested too deep', () => {
  it.each([
    ['lists', '['.repeat(MUCH)],
    ['objects', '{a: '.repeat(MUCH)],
    ['lists that close strings in between', '[ "]", '.repeat(MUCH)],
    ['blocks on one line', `${'- '.repeat(MUCH)}x`],
    ['keys on one line', `${'? '.repeat(MUCH)}x`],
    ['indented blocks', Array.from({ length: 200 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('is found: %s', (_, text) => {
    expect(isNestedTooDeep(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['many lists beside each other', '- [a, [b]]\n'.repeat(5_000)],
    ['brackets in text', `a: "${'['.repeat(500)}"\nb: ${'x['.repeat(500)}`],
    ['dashes in text', `a: ${'- '.repeat(500)}x`],
    ['a block of text', `a: |\n  ${'- '.repeat(500)}\n`],
    ['comments', `# ${'['.repeat(500)}\na: b`],
  ])('is not found in %s', (_, text) => {
    expect(isNestedTooDeep(text)).toBe(false);
  });
});
