import { TEXT_LEADING, type Shape } from './drawing';

/** About as wide as a letter of the label is on average, in points. */
const LETTER = 4.6;

/** The name of a row at its left, over at most two lines; what does not fit is cut off, and stands whole in the table. */
export function rowLabel(text: string, width: number, middle: number): Shape[] {
  const lines = inLines(text, Math.floor(width / LETTER));
  const top = middle - ((lines.length - 1) * TEXT_LEADING) / 2;
  return lines.map((line, index) => ({
    kind: 'text',
    at: { x: 0, y: top + index * TEXT_LEADING },
    text: line,
    anchor: 'start',
  }));
}

function inLines(text: string, letters: number): string[] {
  if (text.length <= letters) return [text];
  const space = text.lastIndexOf(' ', letters);
  const end = space > 0 ? space : letters;
  const rest = text.slice(end).trimStart();
  return [text.slice(0, end), rest.length <= letters ? rest : `${rest.slice(0, letters - 1).trimEnd()}…`];
}
