import { markIn, totalPerCause, type PublishedLine } from '.';

const line = (...causes: readonly (readonly [source: string, amount: string])[]): PublishedLine => ({
  ordinal: 1,
  costMonth: '2026-01',
  part: 'training',
  label: '',
  kind: 'correction',
  vatCategory: 'O',
  vatPercentage: '0.00',
  amount: '0.00',
  charged: '0.00',
  owed: '0.00',
  causes: causes.map(([source, amount]) => ({ source, amount })),
});

describe('totals per cause', () => {
  it('add up over the lines, in order of appearance', () => {
    const totals = totalPerCause([line(['rise', '1.10'], ['pay', '-0.20']), line(['pay', '0.50'])]);
    expect(totals.map(({ mark, cause, amount }) => [mark, cause.source, amount.toString()])).toEqual([
      ['A', 'rise', '1.10'],
      ['B', 'pay', '0.30'],
    ]);
  });

  it('take sources together that brought the same about', () => {
    const grounds = [{ kind: 'back-pay', article: 'DVO 4.10', label: 'cao-verhoging 1 juli 2026' }] as const;
    const causes = ['LOON-10', 'LOON-11'].map((source) => ({ source, amount: '1.50', grounds }));
    const other = { source: 'LOON-11', amount: '2.00' };
    const totals = totalPerCause([{ causes: [...causes, other] }]);
    expect(totals.map(({ amount }) => amount.toString())).toEqual(['3.00', '2.00']);
    expect([...causes, other].map((cause) => markIn(totals, cause))).toEqual(['A', 'A', 'B']);
  });

  it('are marked with two letters after Z', () => {
    const sources = Array.from({ length: 53 }, (_, index) => [`source ${index.toString()}`, '1.00'] as const);
    const marks = totalPerCause([line(...sources)]).map(({ mark }) => mark);
    expect([marks[0], marks[25], marks[26], marks[51], marks[52]]).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
  });
});
