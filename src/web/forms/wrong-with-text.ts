import { LONGEST_TEXT } from '../../kernel/reading';
import { wordFault } from '../../platform/wording';

/** What is wrong with a text that a form asks for; undefined when it can be kept as it is. */
export function wrongWithText(text: string, missing: string): string | undefined {
  if (text === '') return missing;
  const values = { most: LONGEST_TEXT.toString() };
  return text.length > LONGEST_TEXT ? wordFault({ path: '', code: 'text-too-long', values }) : undefined;
}
