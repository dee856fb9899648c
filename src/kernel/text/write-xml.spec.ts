import { writeXml } from './write-xml';

describe('writing XML', () => {
  it('has a line for each element, and no sign that means something else', () => {
    const part = { name: 'part', content: 'R&D; <5 > 3 &amp; "so"\nand more', attributes: { of: '<"&\'>' } };
    const root = { name: 'a:whole', content: [part, { name: 'empty', content: '' }], attributes: { b: '1' } };
    expect(writeXml(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<a:whole b="1">
  <part of="&lt;&quot;&amp;'&gt;">R&amp;D; &lt;5 &gt; 3 &amp;amp; "so"
and more</part>
  <empty/>
</a:whole>`);
  });
});
