import type { Fault } from '../../kernel/fault/fault';
import type { Refusal } from '../../kernel/fault/refusal';
import { wordRefusalCode } from '../../platform/wording';
import { wordFaultOnPage, wordFaults, withDutchDates } from './word-faults';

/** What a page says about something that was not carried out. */
export interface Message {
  readonly text: string;
  /** What is wrong in particular. */
  readonly details: readonly string[];
}

/** A refusal in Dutch, its code at the end: `Een collega moet het vaststellen. (F.210)`. */
export function wordRefusal({ code, values = {}, faults = [] }: Refusal): Message {
  const wording = wordRefusalCode(code, withDutchDates(values));
  const fault: Fault = { path: '', code, values };
  const text = wording ? `${wording.text} (${wording.code})` : wordFaultOnPage(fault);
  return { text, details: wordFaults(faults) };
}
