import { parseYaml } from './parse-yaml';

describe('parsing YAML', () => {
  it.each([
    ['nothing', '', null],
    [
      'text that looks like something else',
      'a: 1.50\nb: yes\nc: 2026-01-31\nd: ~',
      { a: '1.50', b: 'yes', c: '2026-01-31', d: '~' },
    ],
    ['lists and objects', 'a: [{ b: 1 }, c]', { a: [{ b: '1' }, 'c'] }],
    ['JSON', '{"a": [1, "x"]}', { a: ['1', 'x'] }],
    ['the same key in two objects', '- a: 1\n- a: 2', [{ a: '1' }, { a: '2' }]],
  ])('reads %s', (_, text, value) => {
    expect(parseYaml(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['what is no YAML', 'a: [', 'regel 1, teken 5'],
    ['two keys of one name', 'b:\n  a: 1\n  a: 2', 'regel 3: a staat er al'],
    ['a key that is no name', '? [a]\n: 1', 'regel 1: een sleutel is geen tekst'],
    ['aliases', 'a: &x 1\nb: *x', 'verwijzingen'],
    ['an alias to nothing', 'b: *x', 'verwijzingen'],
    ['a merge key with an alias', 'a: &x { b: 1 }\nc:\n  <<: *x', 'verwijzingen'],
    ['an alias as a key', '*x : 1', 'regel 1: een sleutel is geen tekst'],
    ['two documents', 'a: 1\n---\nb: 2', 'regel 2, teken 1'],
    ['endless lists', '['.repeat(100_000), 'te diep genest'],
  ])('refuses %s', (_, text, reason) => {
    expect(parseYaml(text)).toEqual({ ok: false, reason });
  });

  it('takes no longer than its length asks for', () => {
    const keys = Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join('\n');
    const start = process.cpuUsage();
    expect(parseYaml(keys).ok).toBe(true);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });

  it('keeps a prototype out of what it reads', () => {
    const parsed = parseYaml('__proto__: { a: 1 }');
    expect(parsed.ok && Object.getPrototypeOf(parsed.value)).toBe(Object.prototype);
  });
});
