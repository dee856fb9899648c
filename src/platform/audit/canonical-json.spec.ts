import { canonicalJson } from './canonical-json';

describe('the one spelling of a value', () => {
  it('sorts names by their characters, at each depth, and leaves out spaces', () => {
    expect(canonicalJson({ b: [1, { z: null, a: true }], '9': 'x', '10': 'y', a: 'ü', Z: '' })).toBe(
      '{"10":"y","9":"x","Z":"","a":"ü","b":[1,{"a":true,"z":null}]}',
    );
    expect(canonicalJson([])).toBe('[]');
    expect(canonicalJson({})).toBe('{}');
  });

  it('writes every character as JSON does, in texts and in names', () => {
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const text = `a${String.fromCharCode(unit)}b`;
      if (canonicalJson(text) !== JSON.stringify(text)) throw new Error(`Unit ${unit} is written otherwise`);
    }
    expect(canonicalJson({ 'a"\u2028😀\ud800': '😀' })).toBe(JSON.stringify({ 'a"\u2028😀\ud800': '😀' }));
  });
});
