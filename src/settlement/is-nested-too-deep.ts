import { Lexer } from 'yaml';

/** Far more than an agreement needs. */
const MOST_BRACKETS = 20;
const MOST_INDENTATION = 120;

const OPENING = ['[', '{'];
const CLOSING = [']', '}'];
/** What makes a block inside a block on the same line. */
const INDICATORS = ['-', '?'];
/** What the lexer puts in by itself: begin of a document, of a flow, of a scalar. */
const MARKS = ['\u0002', '\u0018', '\u001f'];

/**
 * Whether YAML text nests deeper than can be read safely. The parser calls itself for every level, and
 * near the end of the stack the engine may abort the whole process; the lexer does not.
 */
export function isNestedTooDeep(text: string): boolean {
  let brackets = 0;
  let indentation = 0;
  let isAtStart = true;
  for (const token of new Lexer().lex(text)) {
    if (OPENING.includes(token)) brackets += 1;
    if (CLOSING.includes(token)) brackets -= 1;
    if (token.includes('\n')) [indentation, isAtStart] = [0, true];
    else if (isAtStart && (token.trim() === '' || INDICATORS.includes(token))) indentation += token.length;
    else if (!MARKS.includes(token)) isAtStart = false;
    if (brackets > MOST_BRACKETS || indentation > MOST_INDENTATION) return true;
  }
  return false;
}
