import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import type { Month } from '../../kernel/time';
import type { ChargedLine, DocumentLine, LineKind } from './document';
import { replacedDocuments, type EarlierDocument } from './replaced-documents';

const OUTSIDE_VAT = { category: 'O', percentage: Percentage.ZERO } as const;

function line(month: string, component: string, kind: LineKind = 'late'): DocumentLine {
  return { costMonth: month as Month, component, kind, vat: OUTSIDE_VAT, amount: Euro.ZERO };
}

/** `F1 -` charges, `C1 F1` takes F1 back; each with the components of January that its lines are about. */
type Sketch = readonly [document: string, ...components: readonly string[]];

function earlierOf(sketches: readonly Sketch[]): EarlierDocument[] {
  return sketches.map(([document]) => {
    const [number = '', credits = '-'] = document.split(' ');
    return { number, credits: credits === '-' ? null : credits };
  });
}

function chargedBy(sketches: readonly Sketch[]): ChargedLine[] {
  return sketches.flatMap(([document, ...components]) =>
    components.map((component, index) => ({
      ...line('2026-01', component),
      reference: `${document.slice(0, document.indexOf(' '))}/${index + 1}`,
      creditedBack: false,
    })),
  );
}

describe('the documents that a document replaces', () => {
  it.each<[string, readonly Sketch[], readonly string[]]>([
    ['are none before the first', [], []],
    ['are none while all stand', [['F1 -', 'overhead']], []],
    [
      'are the credited ones',
      [
        ['F1 -', 'overhead'],
        ['C1 F1', 'overhead'],
      ],
      ['F1 by C1'],
    ],
    [
      'are not those that were about something else',
      [
        ['F1 -', 'training'],
        ['C1 F1', 'training'],
      ],
      [],
    ],
    [
      'are not those that were charged again since',
      [
        ['F1 -', 'overhead'],
        ['C1 F1', 'overhead'],
        ['F2 -', 'overhead'],
      ],
      [],
    ],
    [
      'are the last one of a document credited twice',
      [
        ['F1 -', 'overhead'],
        ['C1 F1', 'overhead'],
        ['F2 -', 'overhead'],
        ['C2 F2', 'overhead'],
      ],
      ['F2 by C2'],
    ],
    [
      'are an invoice and its correction when both were taken back',
      [
        ['F1 -', 'overhead'],
        ['F2 -', 'overhead'],
        ['C1 F2', 'overhead'],
        ['C2 F1', 'overhead'],
      ],
      ['F2 by C1', 'F1 by C2'],
    ],
    [
      'are a correction that was taken back, while the invoice stands',
      [
        ['F1 -', 'overhead'],
        ['C1 -', 'overhead'],
        ['F2 C1', 'overhead'],
      ],
      ['C1 by F2'],
    ],
  ])('%s', (_, sketches, expected) => {
    const replaced = replacedDocuments(
      [line('2026-01', 'overhead')],
      chargedBy(sketches),
      earlierOf(sketches),
    );
    expect(replaced.map(({ number, creditedBy }) => `${number} by ${creditedBy}`)).toEqual(expected);
  });

  it('are none for a crediting, nor for another month', () => {
    const sketches: readonly Sketch[] = [
      ['F1 -', 'overhead'],
      ['C1 F1', 'overhead'],
    ];
    const lines = [line('2026-01', 'overhead', 'reversal'), line('2026-02', 'overhead')];
    expect(replacedDocuments(lines, chargedBy(sketches), earlierOf(sketches))).toEqual([]);
  });
});
