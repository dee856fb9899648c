import { OTHER_PARKED_REASON, PARKED_READERS, PARKED_REASONS } from '../../../templates/documents/parked';
import { capitalised, fill } from '../../kernel/text';

/** Why an amount is parked and what would release it, in the words for a letter or for a screen. */
export function wordParked(
  reason: string,
  reader: keyof typeof PARKED_READERS,
): { readonly reason: string; readonly release: string } {
  const wording = PARKED_REASONS[reason] ?? OTHER_PARKED_REASON;
  const say = (text: string): string => capitalised(fill(text, { ...PARKED_READERS[reader], reason }));
  return { reason: say(wording.reason), release: say(wording.release) };
}
