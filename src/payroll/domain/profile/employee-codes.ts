import { wordsOf } from '../../../kernel/text';

/** A day, a month or a year: such a number in a text is taken for a date. */
const PART_OF_A_DATE = /^(?:\d{1,2}|(?:19|20)\d{2})$/;

/** The codes by which payroll knows employees; no text that the other side reads names one (DVO 7.5). */
export class EmployeeCodes {
  private readonly employees = new Set<string>();
  /** Those that were not taken apart into words yet: nearly all files have no text to hold them against. */
  private waiting: string[] = [];
  private readonly codes = new Set<string>();
  private longest = 0;

  add(employee: string): void {
    if (this.employees.has(employee)) return;
    this.employees.add(employee);
    this.waiting.push(employee);
  }

  areNamedIn(text: string): boolean {
    this.takeApart();
    const words = wordsOf(text);
    return words.some((_, from) => {
      for (let length = 1; length <= this.longest; length += 1)
        if (this.codes.has(words.slice(from, from + length).join(' '))) return true;
      return false;
    });
  }

  private takeApart(): void {
    for (const employee of this.waiting) {
      const words = PART_OF_A_DATE.test(employee) ? [] : wordsOf(employee);
      if (words.length > 0) this.codes.add(words.join(' '));
      this.longest = Math.max(this.longest, words.length);
    }
    this.waiting = [];
  }
}
