import type { Notice } from '../../agreements/domain';
import { addDays, monthOf, previousMonth, type LocalDate, type Month } from '../../kernel/time';

/** Something that follows from a notice, with its day, the month it is about, or neither when it is at once. */
export interface Consequence {
  readonly what:
    | 'received'
    | 'transfer-plan'
    | 'responsible-until'
    | 'last-month'
    | 'last-overview'
    | 'last-cemetery-file'
    | 'personnel'
    | 'ended'
    | 'known-late';
  readonly day?: LocalDate;
  readonly month?: Month;
  readonly article: string;
}

/** The calendar of what follows from a notice, in order (DVO 3.1.3, 4.10, 6, 9.2). */
export function whatFollows({ givenOn, endsOn }: Pick<Notice, 'givenOn' | 'endsOn'>): Consequence[] {
  const lastDay = addDays(endsOn, -1);
  const lastMonth = previousMonth(monthOf(endsOn));
  return [
    { what: 'received', day: givenOn, article: 'DVO 9.2 A' },
    { what: 'transfer-plan', article: 'DVO 9.2 F en G' },
    { what: 'responsible-until', day: lastDay, article: 'DVO 9.2 E en H' },
    { what: 'last-cemetery-file', day: lastDay, article: 'DVO 3.1.3' },
    { what: 'last-month', month: lastMonth, article: 'DVO 4.10' },
    { what: 'last-overview', month: lastMonth, article: 'DVO 6' },
    { what: 'personnel', day: endsOn, article: 'DVO 9.2 C en D' },
    { what: 'ended', day: endsOn, article: 'DVO 9.2 B' },
    { what: 'known-late', article: 'DVO 4.10' },
  ];
}
