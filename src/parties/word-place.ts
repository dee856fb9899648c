import { PEPPOL_SCHEMES } from '../../templates/wording/channels';
import { lookUp } from '../kernel/reading';

/** Where files go as people read it: `OIN 00000001123456782000 (Peppol 0190)` instead of `peppol:0190:00000001123456782000`. */
export function wordPlace(place: string): string {
  const [, scheme, number] = /^peppol:(\d{4}):(.+)$/.exec(place) ?? [];
  if (scheme === undefined || number === undefined) return place;
  return [lookUp(PEPPOL_SCHEMES, scheme), number, `(Peppol ${scheme})`].filter(Boolean).join(' ');
}
