import type { Tx } from '../database';
import type { Chain, ChainHead, LinkedEvent } from './audit-event';
import { hasLooseEvent, readLinks } from './audit.store';
import { headAfter, startOf } from './link-hash';

/** The first thing in a chain that cannot be as it was recorded. */
export interface BrokenLink {
  readonly sequence: number;
  readonly reason: 'gap' | 'previous hash differs' | 'content differs' | 'event without a link';
}

/** What checking a chain found. */
export interface ChainVerdict {
  /** The last link that holds. */
  readonly head: ChainHead;
  readonly broken?: BrokenLink;
}

const BATCH = 500;

/** Recomputes every link of a chain and tells the first that does not hold. */
export async function verifyLinks(tx: Tx, chain: Chain): Promise<ChainVerdict> {
  let head = startOf(chain);
  for (;;) {
    const links = await readLinks(tx, chain, head.sequence, BATCH);
    for (const link of links) {
      const reason = faultOf(link, head, chain);
      if (reason !== undefined) {
        return { head, broken: { sequence: head.sequence + 1, reason } };
      }
      head = link.head;
    }
    if (links.length < BATCH) {
      return withoutLooseEvents(tx, chain, head);
    }
  }
}

function faultOf(link: LinkedEvent, previous: ChainHead, chain: Chain): BrokenLink['reason'] | undefined {
  if (link.head.sequence !== previous.sequence + 1) {
    return 'gap';
  }
  if (link.previousHash !== previous.hash) {
    return 'previous hash differs';
  }
  return headAfter(previous, chain, link.event).hash === link.head.hash ? undefined : 'content differs';
}

async function withoutLooseEvents(tx: Tx, chain: Chain, head: ChainHead): Promise<ChainVerdict> {
  const loose = await hasLooseEvent(tx, chain);
  return loose ? { head, broken: { sequence: head.sequence + 1, reason: 'event without a link' } } : { head };
}
