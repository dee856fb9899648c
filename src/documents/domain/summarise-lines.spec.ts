import type { IssuedDocument, PublishedLine } from '../../invoicing/domain';
import { summariseLines } from './summarise-lines';

const line = (costMonth: string, amount: string, label = 'Balie'): PublishedLine =>
  ({
    ...{ part: 'salary', label, costMonth, amount, kind: 'reversal', ordinal: 1 },
    ...{ vatCategory: 'O', vatPercentage: null },
  }) as unknown as PublishedLine;

describe('the summary of a document that is taken back', () => {
  it('has one row for a part, which is of one month only where all its lines are', () => {
    const lines = [
      line('2026-07', '-10.00'),
      line('2026-10', '-200.00'),
      line('2026-10', '-3.00', 'Burgerzaken'),
    ];
    const rows = summariseLines({ month: '2026-10', lines } as unknown as IssuedDocument);
    expect(
      rows.map(({ of, line: { label }, isOfOneMonth, amount }) => [
        of,
        label,
        isOfOneMonth,
        amount.toString(),
      ]),
    ).toEqual([
      ['own', 'Balie', false, '-210.00'],
      ['own', 'Burgerzaken', true, '-3.00'],
    ]);
  });
});
