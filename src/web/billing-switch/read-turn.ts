import { textOf, type Fields } from '../forms/fields';
import { wrongWithText } from '../forms/wrong-with-text';
import { wordRefusal } from '../wording/word-refusal';

/** What a form turns billing to; or what is wrong with it. */
type ReadTurn = { readonly isOff: boolean; readonly reason: string } | { readonly message: string };

/** Only the words themselves turn billing: what was left out turns nothing on. */
export function readTurn(fields: Fields | undefined): ReadTurn {
  const [state, reason] = [textOf(fields, 'stand'), textOf(fields, 'reden')];
  if (state !== 'uit' && state !== 'aan')
    return {
      message:
        'Het formulier zegt niet of de facturering uit of aan moet; er is niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
    };
  const message = wrongWithText(reason, wordRefusal({ code: 'reason-missing' }).text);
  return message === undefined ? { isOff: state === 'uit', reason } : { message };
}
