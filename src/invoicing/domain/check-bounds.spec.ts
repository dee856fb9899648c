import type { VatTreatment } from '../../agreements/domain';
import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import type { LocalDate, Month } from '../../kernel/time';
import { checkBounds, DEFAULT_BOUNDS, type BoundsQuestion } from './check-bounds';
import type { DocumentLine, LineKind } from './document';

const OUTSIDE: VatTreatment = { category: 'O', percentage: Percentage.parse('0')! };
const STANDARD: VatTreatment = { category: 'S', percentage: Percentage.parse('21')! };

const line = (
  costMonth: string,
  component: string,
  euros: number,
  kind: LineKind = 'regular',
  vat = OUTSIDE,
): DocumentLine => ({
  costMonth: costMonth as Month,
  component,
  kind,
  vat,
  amount: Euro.ofCents(BigInt(euros) * 100n),
});

const check = (question: Partial<BoundsQuestion>): string[] =>
  checkBounds({
    month: '2026-03' as Month,
    lines: [],
    standing: [],
    startsOn: '2024-01-01' as LocalDate,
    bounds: DEFAULT_BOUNDS,
    ...question,
  }).map((exceeded) =>
    exceeded.kind === 'jump' ? `${exceeded.part} since ${exceeded.previous}` : exceeded.kind,
  );

describe('a jump', () => {
  it.each<[string, string, number, number, string[]]>([
    ['more than a quarter up', 'salary:A', 10_000, 12_501, ['salary since 2026-02']],
    ['a quarter up', 'salary:A', 10_000, 12_500, []],
    ['more than a quarter down', 'salary:A', 10_000, 7_499, ['salary since 2026-02']],
    ['of overhead', 'overhead', 10_000, 20_000, ['overhead since 2026-02']],
    ['of training up', 'training', 1_000, 2_000, ['training since 2026-02']],
    ['of training down, as it is followed', 'training', 10_000, 1_000, []],
    ['of less than a thousand', 'salary:A', 1_000, 1_999, []],
    ['of a thousand', 'salary:A', 1_000, 2_000, ['salary since 2026-02']],
    ['of an addendum, which falls as it falls', 'addendum:A1', 1_000, 90_000, []],
    ['of an assessment', 'corporation-tax', 1_000, 90_000, []],
    ['of what the ceiling takes off', 'ceiling', -1_000, -90_000, []],
  ])('%s', (_, component, before, now, expected) => {
    const standing = [line('2026-02', component, before)];
    expect(check({ standing, lines: [line('2026-03', component, now)] })).toEqual(expected);
  });

  it('is of a part as a whole: one function after another', () => {
    const standing = [line('2026-02', 'salary:A', 5_000)];
    expect(check({ standing, lines: [line('2026-03', 'salary:B', 5_000)] })).toEqual([]);
  });

  it('is also that a part is missing', () => {
    expect(check({ standing: [line('2026-02', 'salary:A', 5_000)] })).toEqual(['salary since 2026-02']);
  });

  it('is none in a first month, nor after one that is not whole', () => {
    const lines = [line('2026-03', 'salary:A', 50_000)];
    expect(check({ lines })).toEqual([]);
    const standing = [line('2026-02', 'salary:A', 5_000)];
    expect(check({ lines, standing, startsOn: '2026-02-15' as LocalDate })).toEqual([]);
    expect(check({ lines, standing, startsOn: '2026-02-01' as LocalDate })).toEqual(['salary since 2026-02']);
  });

  it('is none by a correction known late, here or there', () => {
    const standing = [line('2026-02', 'salary:A', 10_000), line('2026-01', 'salary:A', 90_000, 'correction')];
    const lines = [
      line('2026-03', 'salary:A', 10_300),
      line('2026-02', 'salary:A', 90_000, 'correction'),
      line('2026-01', 'salary:B', 90_000, 'late'),
    ];
    expect(check({ standing, lines })).toEqual([]);
  });

  it('counts what came late with the month it belongs to', () => {
    const standing = [line('2026-02', 'salary:A', 5_000), line('2026-02', 'salary:B', 5_000, 'late')];
    expect(check({ standing, lines: [line('2026-03', 'salary:A', 10_000)] })).toEqual([]);
  });

  it('is none of overhead and training over the end of a year, which agrees on new ones', () => {
    const standing = [
      line('2025-12', 'overhead', 2_000),
      line('2025-12', 'training', 2_000),
      line('2025-12', 'salary:A', 10_000),
    ];
    const lines = [
      line('2026-01', 'overhead', 9_000),
      line('2026-01', 'training', 9_000),
      line('2026-01', 'salary:A', 10_300),
    ];
    expect(check({ month: '2026-01' as Month, standing, lines })).toEqual([]);
    const more = [...lines, line('2026-01', 'salary:B', 9_000)];
    expect(check({ month: '2026-01' as Month, standing, lines: more })).toEqual(['salary since 2025-12']);
  });

  it('is none of overhead when the ceiling is reached: salaries go on, and what is above is parked', () => {
    const standing = [line('2026-02', 'salary:A', 10_000), line('2026-02', 'overhead', 3_000)];
    const lines = [line('2026-03', 'salary:A', 10_000), line('2026-03', 'ceiling', -10_000)];
    expect(check({ standing, lines })).toEqual([]);
  });

  it('is by bounds that were set', () => {
    const standing = [line('2026-02', 'salary:A', 1_000)];
    const lines = [line('2026-03', 'salary:A', 1_020)];
    const bounds = { jumpPercentage: 1, jumpMinimum: Euro.ZERO, mostLines: 1 };
    expect(check({ standing, lines, bounds })).toEqual(['salary since 2026-02']);
  });
});

describe('a duplicate', () => {
  it.each<[string, DocumentLine[], DocumentLine[], string[]]>([
    [
      'within a draft',
      [line('2026-03', 'addendum:A1', 10), line('2026-03', 'addendum:A1', 10)],
      [],
      ['duplicate'],
    ],
    [
      'of a document that stands',
      [line('2026-03', 'addendum:A1', 10)],
      [line('2026-03', 'addendum:A1', 10)],
      ['duplicate'],
    ],
    [
      'under another treatment is none',
      [line('2026-03', 'addendum:A1', 10), line('2026-03', 'addendum:A1', 10, 'regular', STANDARD)],
      [],
      [],
    ],
    [
      'of another month is none',
      [line('2026-03', 'addendum:A1', 10)],
      [line('2026-02', 'addendum:A1', 10)],
      [],
    ],
    [
      'that is a correction is none',
      [line('2026-03', 'addendum:A1', 10, 'correction')],
      [line('2026-03', 'addendum:A1', 10)],
      [],
    ],
  ])('%s', (_, lines, standing, expected) => {
    expect(check({ lines, standing })).toEqual(expected);
  });
});

it('counts the lines of all documents of a run', () => {
  const lines = ['a', 'b', 'c'].map((key) => line('2026-03', `addendum:${key}`, 10));
  expect(check({ lines, bounds: { ...DEFAULT_BOUNDS, mostLines: 3 } })).toEqual([]);
  expect(check({ lines, bounds: { ...DEFAULT_BOUNDS, mostLines: 2 } })).toEqual(['lines']);
});
