import type { AddendaReader, ShownAddendum } from '../../../addenda';
import type { Tx } from '../../../platform/database';
import { refused } from '../../../platform/http';

/** The addendum that an address names; what the visitor may not see does not exist for them. */
export async function standingOf(
  addenda: AddendaReader,
  tx: Tx,
  agreementId: string,
  addendum: string,
): Promise<ShownAddendum> {
  const [found] = await addenda.read(tx, agreementId, addendum);
  if (!found) throw refused('not-found');
  return found;
}
