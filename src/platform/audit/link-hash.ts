import { createHash } from 'node:crypto';
import { agreementOf, type AuditEvent, type Chain, type ChainHead } from './audit-event';
import { canonicalJson } from './canonical-json';

/** Where a chain starts: every chain has a first hash of its own. */
export function startOf(chain: Chain): ChainHead {
  return { sequence: 0, hash: sha256(`slotsom audit chain ${agreementOf(chain) ?? 'system'}`) };
}

/** The head after an event: a hash of its content, its place and the hash before it. */
export function headAfter(previous: ChainHead, chain: Chain, event: AuditEvent): ChainHead {
  const sequence = previous.sequence + 1;
  const content = canonicalJson({
    agreementId: agreementOf(chain),
    sequence,
    previousHash: previous.hash,
    id: event.id,
    occurredAt: event.occurredAt,
    person: event.person,
    role: event.role,
    party: event.party,
    action: event.action,
    subjectKind: event.subjectKind,
    subjectId: event.subjectId,
    details: event.details,
  });
  return { sequence, hash: sha256(content) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
