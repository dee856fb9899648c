import type { Fault } from '../../kernel/fault/fault';
import type { Refusal } from '../../kernel/fault/refusal';
import { wordFault } from '../../platform/wording';
import { REFUSAL_WORDING } from './refusal-wording';

/** What a page says about something that was not carried out. */
export interface Message {
  readonly text: string;
  /** What is wrong in particular. */
  readonly details: readonly string[];
}

/** A refusal in Dutch, its code at the end: `Een collega moet hem vaststellen. (F.210)`. */
export function wordRefusal({ code, values = {}, faults = [] }: Refusal): Message {
  const wording = REFUSAL_WORDING[code];
  const text = wording
    ? `${fill(wording.text, values)} (${wording.code})`
    : wordFault({ path: '', code, values });
  return { text, details: faults.map(sentenceOf) };
}

/** A fault with where it stands: `references.buyerReference: Dit veld ontbreekt.` */
function sentenceOf(fault: Fault): string {
  const sentence = wordFault(fault);
  return fault.path === '' ? sentence : `${fault.path}: ${sentence}`;
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
