import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import type { Month } from '../../kernel/time';
import { composeDocument } from './compose-documents';
import type { ChargedLine, DocumentLine, LineKind } from './document';
import { precedingDocuments } from './preceding-documents';

const vat = { category: 'O', percentage: Percentage.ZERO } as const;
const line = (component: string, kind: LineKind, cents: bigint): DocumentLine => ({
  costMonth: '2026-01' as Month,
  component,
  kind,
  vat,
  amount: Euro.ofCents(cents),
});
const chargedIn = (number: string, component: string, creditedBack = false): ChargedLine => ({
  ...line(component, 'regular', 100n),
  reference: `${number}/1`,
  creditedBack,
});

const EARLIER = ['F1', 'F2', 'F3'].map((number) => ({ number, credits: null }));
const CHARGED = [
  chargedIn('F2', 'overhead'),
  chargedIn('F1', 'overhead'),
  chargedIn('F2', 'overhead'),
  chargedIn('F3', 'training', true),
];

it.each<[string, readonly DocumentLine[], readonly string[]]>([
  ['none for what is new', [line('overhead', 'regular', 5n)], []],
  ['each that charged what is corrected, once, in order', [line('overhead', 'correction', 5n)], ['F1', 'F2']],
  ['none that was credited', [line('training', 'correction', 5n)], []],
  ['the latest for a negative document that corrects nothing', [line('ceiling', 'late', -5n)], ['F3']],
  ['what it corrects, also when it is negative', [line('overhead', 'correction', -5n)], ['F1', 'F2']],
])('the preceding documents are %s', (_, lines, numbers) => {
  expect(precedingDocuments(composeDocument(lines), CHARGED, EARLIER)).toEqual(numbers);
});

it('a negative document without any earlier one precedes nothing', () => {
  expect(precedingDocuments(composeDocument([line('ceiling', 'late', -5n)]), [], [])).toEqual([]);
});
