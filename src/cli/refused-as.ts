import type { Refusal } from '../kernel/fault/refusal';
import { wordRefusalCode } from '../platform/wording';

/** A refusal as the error with which a command ends, in Dutch. */
export function refusedAs({ code, values }: Refusal): Error {
  return new Error(wordRefusalCode(code, values)?.text ?? code);
}
