import type { Refusal } from '../kernel/fault/refusal';
import { wordFault, wordRefusalCode } from '../platform/wording';

/** A refusal as the error with which a command ends, in Dutch: what it says, then every fault on a line. */
export function refusedAs({ code, values, faults = [] }: Refusal): Error {
  const text = wordRefusalCode(code, values)?.text;
  const lines = [...(text === undefined ? [] : [text]), ...new Set(faults.map(wordFault))];
  return new Error(lines.length > 0 ? lines.join('\n') : code);
}
