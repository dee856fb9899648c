import { missingCharacters } from '../../documents';
import { wordFault } from '../../platform/wording';
import { wrongWithText } from '../forms/wrong-with-text';

/** What is wrong with a text that also goes into a PDF; undefined when it can be kept and printed as it is. */
export function wrongWithPrinted(text: string, missing: string): string | undefined {
  return wrongWithText(text, missing) ?? unprintableIn(text);
}

/** The characters that the PDF cannot show, said to who types them. */
export function unprintableIn(text: string): string | undefined {
  const characters = missingCharacters(text).join(' ');
  return characters === ''
    ? undefined
    : wordFault({ path: '', code: 'character-not-printable', values: { characters } });
}
