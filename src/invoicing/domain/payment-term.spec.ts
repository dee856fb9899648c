import type { LocalDate } from '../../kernel/time';
import { expectedDueDate, paymentTermOf } from './payment-term';

const day = (text: string): LocalDate => text as LocalDate;

interface Case {
  readonly received?: string;
  readonly isOut?: false;
  readonly today: string;
  readonly term: [dueOn: string | undefined, ...is: ('expected' | 'over')[]];
}

describe('the payment term of 30 days', () => {
  it.each<[string, Case]>([
    ['is expected until the receipt is known', { today: '2026-03-04', term: ['2026-03-04', 'expected'] }],
    [
      'is late for nobody when that day goes by, and the day tells nothing',
      { today: '2026-03-05', term: [undefined, 'expected'] },
    ],
    [
      'has no day to tell while the client cannot have the document',
      { isOut: false, today: '2026-02-03', term: [undefined, 'expected'] },
    ],
    ['starts on the day of receipt', { received: '2026-02-05', today: '2026-02-06', term: ['2026-03-07'] }],
    ['is not over on its last day', { received: '2026-02-05', today: '2026-03-07', term: ['2026-03-07'] }],
    ['is over the day after', { received: '2026-02-05', today: '2026-03-08', term: ['2026-03-07', 'over'] }],
    ['knows a leap year', { received: '2028-01-31', today: '2028-03-01', term: ['2028-03-01'] }],
  ])('%s', (_, { received, isOut = true, today, term: [dueOn, ...is] }) => {
    const receivedOn = received === undefined ? undefined : day(received);
    const issued = { dueOn: expectedDueDate(day('2026-02-02')), isOut, receivedOn };
    expect(paymentTermOf(issued, day(today))).toEqual({
      dueOn,
      isExpected: is.includes('expected'),
      isOver: is.includes('over'),
    });
  });
});
