import fc from 'fast-check';
import { writeXml, type XmlElement } from '../../src/kernel/text';
import { readUbl, type UblNode } from './read-ubl';

describe('an XML document', () => {
  it('is read by others as it was meant', () => {
    fc.assert(
      fc.property(elements, (root) => {
        expect(readUbl(writeXml(root))).toEqual(nodeOf(root));
      }),
    );
  });
});

const name = fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,8}$/);
const sign = fc.oneof(
  fc.constantFrom('&', '<', '>', '"', "'", ';', '&amp;', ']]>', 'é', '€'),
  fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
);
const text = fc.string({ unit: sign, minLength: 1 });

const { elements } = fc.letrec<{ elements: XmlElement }>((tie) => ({
  elements: fc.record({
    name,
    content: fc.oneof({ maxDepth: 4 }, text, fc.array(tie('elements'), { minLength: 1, maxLength: 4 })),
    attributes: fc.dictionary(name, text, { maxKeys: 3 }),
  }),
}));

function nodeOf({ name, content, attributes = {} }: XmlElement): UblNode {
  const isText = typeof content === 'string';
  return {
    name,
    text: isText ? content : '',
    attributes: { ...attributes },
    children: isText ? [] : content.map(nodeOf),
  };
}
