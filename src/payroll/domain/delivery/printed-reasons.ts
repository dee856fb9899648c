import { wordsOf } from '../profile/words-of';
import type { PayrollRow } from './row-reader';

/** A day, a month or a year: such a number in a reason is taken for a date. */
const PART_OF_A_DATE = /^(?:\d{1,2}|(?:19|20)\d{2})$/;

/**
 * Reasons of back pay reach the client, so none may name an employee of the file, not even by code.
 * Keeps every code: as many as there are employees, not rows.
 */
export class PrintedReasons {
  private readonly codes = new Set<string>();
  private longestCode = 0;
  private readonly firstRows = new Map<string, number>();

  constructor(private readonly mostReasons: number) {}

  addEmployee({ employee }: Pick<PayrollRow, 'employee'>): void {
    if (employee === undefined || PART_OF_A_DATE.test(employee)) return;
    const words = wordsOf(employee);
    this.codes.add(words.join(' '));
    this.longestCode = Math.max(this.longestCode, words.length);
  }

  addReason({ reason, row }: Pick<PayrollRow, 'reason' | 'row'>): void {
    if (reason === undefined || this.firstRows.has(reason) || this.firstRows.size >= this.mostReasons) return;
    this.firstRows.set(reason, row);
  }

  /** The first row of each reason that names an employee. */
  rowsThatName(): number[] {
    return [...this.firstRows].flatMap(([reason, row]) => (this.namesEmployee(reason) ? [row] : []));
  }

  private namesEmployee(reason: string): boolean {
    const words = wordsOf(reason);
    return words.some((_, from) => {
      for (let length = 1; length <= this.longestCode; length += 1)
        if (this.codes.has(words.slice(from, from + length).join(' '))) return true;
      return false;
    });
  }
}
