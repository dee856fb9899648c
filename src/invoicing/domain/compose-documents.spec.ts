import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import type { Month } from '../../kernel/time';
import type { VatCategory } from '../../agreements/domain';
import { composeCrediting, composeDocument, composeDocuments } from './compose-documents';
import type { ComposedDocument, DocumentLine } from './document';

const euro = (text: string): Euro => Euro.parse(text) ?? Euro.ofCents(-1n);

function line(component: string, amount: string, treatment = 'O 0'): DocumentLine {
  const [category, percentage = '0'] = treatment.split(' ');
  const vat = {
    category: category as VatCategory,
    percentage: Percentage.parse(percentage) ?? Percentage.ZERO,
  };
  return { costMonth: '2026-01' as Month, component, kind: 'regular', vat, amount: euro(amount) };
}

function inWords({ kind, group, net, vat, gross }: ComposedDocument): string {
  const rates = vat.map(
    ({ category, percentage, base, amount }) =>
      `${category} ${percentage.toString()} % of ${base.toString()} = ${amount.toString()}`,
  );
  return `${kind} ${group}: ${net.toString()} + [${rates.join(', ')}] = ${gross.toString()}`;
}

function composed(lines: readonly DocumentLine[], hasEarlierDocuments = true): readonly string[] {
  const { documents, carriedForward } = composeDocuments(lines, hasEarlierDocuments);
  return [
    ...documents.map(inWords),
    ...carriedForward.map(({ group, net }) => `carried forward ${group}: ${net.toString()}`),
  ];
}

describe('the documents of a run', () => {
  it.each<[string, readonly DocumentLine[], readonly string[]]>([
    ['are none without lines', [], []],
    [
      'are one outside VAT',
      [line('a', '10.00'), line('b', '-3.00')],
      ['invoice outside-vat: 7.00 + [O 0 % of 7.00 = 0.00] = 7.00'],
    ],
    [
      'never mix outside VAT with anything else; the taxed one comes first',
      [line('a', '10.00'), line('b', '1.00', 'E 0')],
      [
        'invoice taxed: 1.00 + [E 0 % of 1.00 = 0.00] = 1.00',
        'invoice outside-vat: 10.00 + [O 0 % of 10.00 = 0.00] = 10.00',
      ],
    ],
    [
      'round VAT once per rate over the sum',
      [line('a', '0.02', 'S 21'), line('b', '0.02', 'S 21'), line('c', '0.02', 'S 9')],
      ['invoice taxed: 0.06 + [S 9 % of 0.02 = 0.00, S 21 % of 0.04 = 0.01] = 0.07'],
    ],
    [
      'list rates by category and percentage',
      [
        line('a', '1.00', 'S 21'),
        line('b', '1.00', 'AE 0'),
        line('c', '1.00', 'E 0'),
        line('d', '1.00', 'S 9'),
      ],
      [
        'invoice taxed: 4.00 + [AE 0 % of 1.00 = 0.00, E 0 % of 1.00 = 0.00, S 9 % of 1.00 = 0.09, S 21 % of 1.00 = 0.21] = 4.30',
      ],
    ],
    [
      'are a credit note below zero',
      [line('a', '-0.03', 'S 21')],
      ['credit-note taxed: -0.03 + [S 21 % of -0.03 = -0.01] = -0.04'],
    ],
    [
      'are an invoice at zero',
      [line('a', '5.00'), line('b', '-5.00')],
      ['invoice outside-vat: 0.00 + [O 0 % of 0.00 = 0.00] = 0.00'],
    ],
    [
      'look at the total with VAT: net below zero, gross above',
      [line('a', '100.00', 'S 21'), line('b', '-110.00', 'E 0')],
      ['invoice taxed: -10.00 + [E 0 % of -110.00 = 0.00, S 21 % of 100.00 = 21.00] = 11.00'],
    ],
    [
      'look at the total with VAT: net zero, gross below',
      [line('a', '-100.00', 'S 21'), line('b', '100.00', 'E 0')],
      ['credit-note taxed: 0.00 + [E 0 % of 100.00 = 0.00, S 21 % of -100.00 = -21.00] = -21.00'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(composed(lines)).toEqual(expected);
  });

  it('are carried forward when they would be negative and nothing can be referred to', () => {
    const lines = [line('a', '-1.00', 'S 21'), line('b', '2.00')];
    expect(composed(lines, false)).toEqual([
      'invoice outside-vat: 2.00 + [O 0 % of 2.00 = 0.00] = 2.00',
      'carried forward taxed: -1.00',
    ]);
  });
});

describe('crediting', () => {
  it.each([
    [
      'an invoice',
      [line('a', '0.02', 'S 21'), line('b', '0.05', 'S 21'), line('c', '7.00', 'E 0')],
      'credit-note taxed: -7.07 + [E 0 % of -7.00 = 0.00, S 21 % of -0.07 = -0.01] = -7.08',
    ],
    ['a credit note', [line('a', '-12.50')], 'invoice outside-vat: 12.50 + [O 0 % of 12.50 = 0.00] = 12.50'],
    [
      'a document of nothing',
      [line('a', '1.00'), line('b', '-1.00')],
      'invoice outside-vat: 0.00 + [O 0 % of 0.00 = 0.00] = 0.00',
    ],
  ])('%s takes it back line by line', (_, lines, expected) => {
    const document = composeDocument(lines);
    const crediting = composeCrediting(document);
    expect(inWords(crediting)).toBe(expected);
    expect(
      crediting.lines.map(({ component, kind, amount }) => [component, kind, amount.toString()]),
    ).toEqual(lines.map(({ component, amount }) => [component, 'reversal', amount.negated().toString()]));
    expect(document.gross.plus(crediting.gross).isZero()).toBe(true);
  });

  it('leaves the causes behind', () => {
    const causes = [{ source: 'payroll', amount: euro('1.00'), grounds: [] }];
    const [reversal] = composeCrediting(
      composeDocument([{ ...line('a', '1.00'), kind: 'late', causes }]),
    ).lines;
    expect(reversal).not.toHaveProperty('causes');
  });
});
