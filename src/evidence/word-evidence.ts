import { WRITTEN_WORDING } from '../../templates/wording/evidence';
import { fillIn } from '../platform/wording';

/** Where evidence was written, and how to check it, in Dutch. */
export function wordWritten(values: { readonly file: string; hash: string; verifier: string }): string {
  return fillIn(WRITTEN_WORDING, values);
}
