import type { Tx } from '../database';
import type { AuditDetails, AuditedAction, ChainHead } from './audit-event';
import { readAgreementHeads, readHashAt, readSystemEvents } from './audit.store';
import { canonicalJson } from './canonical-json';

/** An event of the system chain that writes down where the chains of the agreements ended. */
export const ANCHOR_ACTION = 'audit.anchored' satisfies AuditedAction;

type AnchoredHead = ChainHead & { readonly agreementId: string };

/** An agreement whose chain no longer passes through a head that was written down. */
export interface LostAnchor extends AnchoredHead {
  readonly anchorId: string;
}

/** The present heads, unless the last anchor has the same. */
export async function headsToAnchor(tx: Tx): Promise<AuditDetails | undefined> {
  const heads = await readAgreementHeads(tx);
  const details: AuditDetails = {
    heads: heads.map(({ agreementId, sequence, hash }) => ({ agreementId, sequence, hash })),
  };
  const [last] = await readSystemEvents(tx, ANCHOR_ACTION, 1);
  const unchanged = last !== undefined && canonicalJson(last.details) === canonicalJson(details);
  return heads.length === 0 || unchanged ? undefined : details;
}

/**
 * Looks for a chain that was cut off or made anew after an anchor: its own links would agree, but not
 * with what the anchor wrote down. Sees the newest anchors only; each was checked when it was new.
 */
export async function findLostAnchor(tx: Tx, newest: number): Promise<LostAnchor | undefined> {
  for (const anchor of await readSystemEvents(tx, ANCHOR_ACTION, newest)) {
    for (const head of anchor.details['heads'] as unknown as AnchoredHead[]) {
      if ((await readHashAt(tx, head.agreementId, head.sequence)) !== head.hash) {
        return { ...head, anchorId: anchor.id };
      }
    }
  }
  return undefined;
}
