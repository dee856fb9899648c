import type { Fields } from './fields';

/** The longest text on one line that is taken, and the longest of several lines, in characters. */
export const LONGEST_LINE = 200;
export const LONGEST_TEXT = 2_000;

/** Line breaks, other marks that cannot be seen, and those that turn the order of what is read around. */
const NOT_ON_A_LINE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** What no document can hold: control characters that end no line and are no tab, halves of characters, and no characters. */
const UNREADABLE = /[^\P{Cc}\n\r\t\v\f\u0085]|[\p{Cs}\uFFFE\uFFFF]/u;

/** Whether all of a text can stand in every kind of document. */
export function isReadable(text: string): boolean {
  return !UNREADABLE.test(text);
}

/** A text without what no document can hold, in which every line ends as XML has it. */
export function readableOf(text: string): string {
  return text.replaceAll(/[\v\f]/g, '\n').replaceAll(new RegExp(UNREADABLE, 'gu'), '');
}

/** Reports a text that is too long, or that is not what it looks like on its one line. */
export function checkLine(fields: Fields, name: string, text: string): void {
  checkLength(fields, name, text, LONGEST_LINE);
  if (NOT_ON_A_LINE.test(text)) fields.fault(name, 'not-a-line');
}

/** Reports a text of several lines that is too long. */
export function checkText(fields: Fields, name: string, text: string): void {
  checkLength(fields, name, text, LONGEST_TEXT);
}

function checkLength(fields: Fields, name: string, text: string, most: number): void {
  if (text.length > most) fields.fault(name, 'text-too-long', { most: most.toString() });
}
