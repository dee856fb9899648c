import type { IssuedDocument } from '../invoicing/domain';
import { nameOfRole } from '../platform/wording';
import type { Ledger, ReplayedRun } from './domain';
import { fingerprintOf, type Item } from './verifier/hashing';

/** The documents of a run made again as they would have been issued, and their fingerprint. */
interface MadeAgain {
  readonly fingerprint: string;
  readonly bodies: readonly IssuedDocument[];
}

/** Completes a run that was made again from facts with what issuing added to it. */
export function makeAgain(ledger: Ledger, replayed: ReplayedRun): MadeAgain {
  const { run, documents } = replayed;
  const bodies = documents.map((document) => issuedAs(ledger, replayed, document));
  return {
    fingerprint: fingerprintOf(run.sequence, run.rulesVersion, bodies as unknown as Item[]),
    bodies,
  };
}

/** A document made again, with what issuing added to it: number and dates from its row, the rest from the chain. */
function issuedAs(
  { events, documents }: Ledger,
  { run }: ReplayedRun,
  { number, published }: ReplayedRun['documents'][number],
): IssuedDocument {
  const issued = events.filter(
    ({ action, details }) => action === 'document.issued' && details['runId'] === run.runId,
  );
  return {
    ...published,
    number,
    issuedOn: run.issuedOn,
    dueOn: documents.find((document) => document.number === number)?.body.dueOn ?? '',
    references: { ...published.references, paymentReference: number },
    issuedBy: nameOfRole(issued[0]?.role ?? ''),
    fingerprint: run.fingerprint,
    auditHead: issued[0]?.previousHash ?? '',
  };
}
