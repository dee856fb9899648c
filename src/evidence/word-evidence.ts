import { EVIDENCE_REFUSAL_WORDING, WRITTEN_WORDING } from '../../templates/wording/evidence';
import { fillIn } from '../platform/wording';

/** Why evidence or a journal was not written, in Dutch. */
export function wordEvidenceRefusal(
  code: keyof typeof EVIDENCE_REFUSAL_WORDING,
  values?: Readonly<Record<string, string>>,
): string {
  return fillIn(EVIDENCE_REFUSAL_WORDING[code], values);
}

/** Where evidence was written, and how to check it, in Dutch. */
export function wordWritten(values: { readonly file: string; hash: string; verifier: string }): string {
  return fillIn(WRITTEN_WORDING, values);
}
