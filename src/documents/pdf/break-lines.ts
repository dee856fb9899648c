import { withPlainLines } from '../../kernel/text';
import { printable } from './printable';

/** Breaks a text at its line ends, and at its spaces into lines that fit; a word that is too long is broken inside. */
export function breakLines(text: string, width: number, measure: (part: string) => number): string[] {
  return withPlainLines(text)
    .replace(/\n+$/, '')
    .split('\n')
    .flatMap((line) => breakLine(line, width, measure));
}

function breakLine(text: string, width: number, measure: (part: string) => number): string[] {
  const whole = printable(text);
  if (measure(whole) <= width) return [whole];
  const lines: string[] = [];
  let line = '';
  for (const word of whole.split(' ').flatMap((part) => breakWord(part, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, measure: (part: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of Array.from(word)) {
    if (part !== '' && measure(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
