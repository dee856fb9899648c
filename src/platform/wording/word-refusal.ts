import { REFUSAL_WORDING, type WordedRefusal } from '../../../templates/wording/refusals';
import { fillIn } from './fill-in';

/** A refusal in Dutch: its text with the values filled in, and the code by which a user can ask about it. */
export function wordRefusalCode(
  code: string,
  values: Readonly<Record<string, string>> = {},
): { readonly code: string; readonly text: string } | undefined {
  if (!isWorded(code)) return undefined;
  const wording = REFUSAL_WORDING[code];
  return { code: wording.code, text: fillIn(wording.text, values) };
}

function isWorded(code: string): code is WordedRefusal {
  return Object.hasOwn(REFUSAL_WORDING, code);
}
