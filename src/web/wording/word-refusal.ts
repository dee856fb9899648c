import type { Fault } from '../../kernel/fault/fault';
import type { Refusal } from '../../kernel/fault/refusal';
import { wordFault, wordRefusalCode } from '../../platform/wording';

/** What a page says about something that was not carried out. */
export interface Message {
  readonly text: string;
  /** What is wrong in particular. */
  readonly details: readonly string[];
}

/** A refusal in Dutch, its code at the end: `Een collega moet hem vaststellen. (F.210)`. */
export function wordRefusal({ code, values = {}, faults = [] }: Refusal): Message {
  const wording = wordRefusalCode(code, values);
  const text = wording ? `${wording.text} (${wording.code})` : wordFault({ path: '', code, values });
  return { text, details: faults.map(sentenceOf) };
}

/** A fault with where it stands: `references.buyerReference: Dit veld ontbreekt.` */
function sentenceOf(fault: Fault): string {
  const sentence = wordFault(fault);
  return fault.path === '' ? sentence : `${fault.path}: ${sentence}`;
}
