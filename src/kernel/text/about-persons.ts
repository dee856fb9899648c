import { mentionsHealth } from './mentions-health';
import { wordsOf } from './words-of';

/** Amounts, so that no part of one is taken for the code of an employee. */
const AMOUNT = /€\s*\d[\d.,]*|\d+(?:[.,]\d+)+|\d+(?=\s+euro)/gi;

/** A text in which no number is an amount. */
export function withoutAmounts(text: string): string {
  return text.replace(AMOUNT, ' ');
}

/** Whether a text says why someone is absent; absence itself may be spoken of, and is the name of a part of the SLA. */
export function namesCause(text: string): boolean {
  return mentionsHealth(
    wordsOf(text)
      .filter((word) => !word.includes('verzuim'))
      .join(' '),
  );
}
