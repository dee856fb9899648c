import type { LocalDate } from '../../kernel/time';
import { expectedDueDate, paymentTermOf } from './payment-term';

const day = (text: string): LocalDate => text as LocalDate;

interface Case {
  readonly received?: string;
  readonly today: string;
  readonly term: [dueOn: string, isExpected: boolean, isOver: boolean];
}

describe('the payment term of 30 days', () => {
  it.each<[string, Case]>([
    ['is expected until the receipt is known', { today: '2027-01-01', term: ['2026-03-04', true, false] }],
    [
      'starts on the day of receipt',
      { received: '2026-02-05', today: '2026-02-06', term: ['2026-03-07', false, false] },
    ],
    [
      'is not over on its last day',
      { received: '2026-02-05', today: '2026-03-07', term: ['2026-03-07', false, false] },
    ],
    [
      'is over the day after',
      { received: '2026-02-05', today: '2026-03-08', term: ['2026-03-07', false, true] },
    ],
    [
      'knows a leap year',
      { received: '2028-01-31', today: '2028-03-01', term: ['2028-03-01', false, false] },
    ],
  ])('%s', (_, { received, today, term: [dueOn, isExpected, isOver] }) => {
    const receivedOn = received === undefined ? undefined : day(received);
    const issued = { dueOn: expectedDueDate(day('2026-02-02')), receivedOn };
    expect(paymentTermOf(issued, day(today))).toEqual({ dueOn, isExpected, isOver });
  });
});
