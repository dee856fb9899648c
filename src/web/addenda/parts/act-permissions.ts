import { checkAct, permissionFor, seenIn, type AddendumActName } from '../../../addenda/domain';
import type { ShownAddendum } from '../../../addenda';
import { decide, type Person } from '../../../people';

/** Whether someone who sees an addendum as it stands may do an act with it; a page offers only those. */
export function mayAct(person: Person, { dossier, state }: ShownAddendum, act: AddendumActName): boolean {
  const asked = { act, person: person.id, seen: seenIn(act, state) };
  return decide(person, permissionFor(act)).allowed && checkAct(dossier, asked).ok;
}
