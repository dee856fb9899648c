import type { Tx } from '../database';
import { agreementOf, type AuditEvent, type Chain, type ChainHead, type LinkedEvent } from './audit-event';

/** An event as stored. */
export interface EventRow {
  readonly id: string;
  readonly occurred_at: string;
  readonly person: string;
  readonly role: string;
  readonly party: string;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly details: AuditEvent['details'];
}

interface LinkRow extends EventRow {
  readonly sequence: string;
  readonly previous_hash: string;
  readonly hash: string;
}

export const EVENT_COLUMNS =
  'id, occurred_at, person, role, party, action, subject_kind, subject_id, details';

const INSERT_EVENT = `
  INSERT INTO audit_event (agreement_id, ${EVENT_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Stores an event, not yet linked. */
export async function insertEvent(tx: Tx, chain: Chain, event: AuditEvent): Promise<void> {
  await tx.execute(INSERT_EVENT, eventValues(chain, event));
}

/** Stores an event and links it to the end of its chain; in one statement, as each act on an agreement does both. */
export async function insertLinkedEvent(
  tx: Tx,
  chain: Chain,
  event: AuditEvent,
  { previous, head }: { readonly previous: ChainHead; readonly head: ChainHead },
): Promise<void> {
  await tx.execute(
    `WITH event AS (${INSERT_EVENT})
     INSERT INTO audit_link (event_id, agreement_id, sequence, previous_hash, hash) VALUES ($2, $1, $11, $12, $13)`,
    [...eventValues(chain, event), head.sequence, previous.hash, head.hash],
  );
}

function eventValues(chain: Chain, event: AuditEvent): unknown[] {
  const { id, occurredAt, person, role, party, action, subjectKind, subjectId, details } = event;
  return [
    ...[agreementOf(chain), id, occurredAt, person, role, party],
    ...[action, subjectKind, subjectId, JSON.stringify(details)],
  ];
}

/** Links a stored event to the end of its chain. */
export async function insertLink(
  tx: Tx,
  chain: Chain,
  event: AuditEvent,
  previous: ChainHead,
  head: ChainHead,
): Promise<void> {
  await tx.execute(
    `INSERT INTO audit_link (event_id, agreement_id, sequence, previous_hash, hash)
     VALUES ($1, $2, $3, $4, $5)`,
    [event.id, agreementOf(chain), head.sequence, previous.hash, head.hash],
  );
}

/** Rows of the chain whose agreement is $1; IS NOT DISTINCT FROM would read those of all chains, as no index serves it. */
function isOf(chain: Chain, table = ''): string {
  return chain === 'system'
    ? `$1::uuid IS NULL AND ${table}agreement_id IS NULL`
    : `${table}agreement_id = $1`;
}

/** The last link of a chain, if it has begun. */
export async function readHead(tx: Tx, chain: Chain): Promise<ChainHead | undefined> {
  const [row] = await tx.query<{ sequence: string; hash: string }>(
    `SELECT sequence, hash FROM audit_link WHERE ${isOf(chain)} ORDER BY sequence DESC LIMIT 1`,
    [agreementOf(chain)],
  );
  return row && { sequence: Number(row.sequence), hash: row.hash };
}

/** A link whose event is gone, or is of another chain; where it is, and which agreement of these it is of. */
export interface LooseLink {
  /** Nothing for the chain of the system. */
  readonly agreementId: string | null;
  readonly sequence: number;
}

/** The first loose link of the system chain or of the chains of these agreements. */
export async function readLooseLink(tx: Tx, agreementIds: readonly string[]): Promise<LooseLink | undefined> {
  const [row] = await tx.query<{ agreementId: string | null; sequence: string }>(
    `SELECT CASE WHEN l.agreement_id = ANY($1::uuid[]) THEN l.agreement_id
                 WHEN e.agreement_id = ANY($1::uuid[]) THEN e.agreement_id END AS "agreementId", sequence
     FROM audit_link l LEFT JOIN audit_event e ON e.id = l.event_id
     WHERE (e.id IS NULL OR e.agreement_id IS DISTINCT FROM l.agreement_id)
       AND (l.agreement_id IS NULL OR l.agreement_id = ANY($1::uuid[])
            OR (e.id IS NOT NULL AND e.agreement_id IS NULL) OR e.agreement_id = ANY($1::uuid[]))
     ORDER BY sequence LIMIT 1`,
    [agreementIds],
  );
  return row && { ...row, sequence: Number(row.sequence) };
}

/** The links of a chain after a place, in order, at most `limit`. */
export async function readLinks(tx: Tx, chain: Chain, after: number, limit: number): Promise<LinkedEvent[]> {
  const rows = await tx.query<LinkRow>(
    `SELECT ${EVENT_COLUMNS}, sequence, previous_hash, hash
     FROM audit_link l JOIN audit_event e ON e.id = l.event_id
     WHERE ${isOf(chain, 'l.')} AND sequence > $2
     ORDER BY sequence LIMIT $3`,
    [agreementOf(chain), after, limit],
  );
  return rows.map((row) => ({
    event: toEvent(row),
    previousHash: row.previous_hash,
    head: { sequence: Number(row.sequence), hash: row.hash },
  }));
}

/** Notes that an event of the system chain waits for its link. */
export async function insertUnsealed(tx: Tx, event: AuditEvent): Promise<void> {
  await tx.execute('INSERT INTO audit_unsealed (event_id) VALUES ($1)', [event.id]);
}

/** Takes the events that wait for their link, oldest first. */
export async function takeUnsealed(tx: Tx, limit: number): Promise<AuditEvent[]> {
  const rows = await tx.query<EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM audit_unsealed JOIN audit_event ON id = event_id
     ORDER BY occurred_at, id LIMIT $1`,
    [limit],
  );
  await tx.execute('DELETE FROM audit_unsealed WHERE event_id = ANY ($1::uuid[])', [
    rows.map(({ id }) => id),
  ]);
  return rows.map(toEvent);
}

/** Whether an event of a chain has no link and does not wait for one either. */
export async function hasLooseEvent(tx: Tx, chain: Chain): Promise<boolean> {
  const rows = await tx.query(
    `SELECT FROM audit_event
     WHERE ${isOf(chain)}
       AND NOT EXISTS (SELECT FROM audit_link WHERE event_id = id)
       AND NOT EXISTS (SELECT FROM audit_unsealed WHERE event_id = id)
     LIMIT 1`,
    [agreementOf(chain)],
  );
  return rows.length > 0;
}

/** The heads of all agreements, in a fixed order. */
export async function readAgreementHeads(tx: Tx): Promise<(ChainHead & { agreementId: string })[]> {
  const rows = await tx.query<{ agreement_id: string; sequence: string; hash: string }>(
    `SELECT DISTINCT ON (agreement_id) agreement_id, sequence, hash FROM audit_link
     WHERE agreement_id IS NOT NULL ORDER BY agreement_id, sequence DESC`,
  );
  return rows.map((row) => ({
    agreementId: row.agreement_id,
    sequence: Number(row.sequence),
    hash: row.hash,
  }));
}

/** Events of one kind in the system chain, newest first. */
export async function readSystemEvents(tx: Tx, action: string, limit: number): Promise<AuditEvent[]> {
  const rows = await tx.query<EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM audit_event JOIN audit_link ON event_id = id
     WHERE audit_event.agreement_id IS NULL AND action = $1 ORDER BY sequence DESC LIMIT $2`,
    [action, limit],
  );
  return rows.map(toEvent);
}

/** The hash at a place of the chain of an agreement. */
export async function readHashAt(tx: Tx, agreementId: string, sequence: number): Promise<string | undefined> {
  const [row] = await tx.query<{ hash: string }>(
    'SELECT hash FROM audit_link WHERE agreement_id = $1 AND sequence = $2',
    [agreementId, sequence],
  );
  return row?.hash;
}

export function toEvent(row: EventRow): AuditEvent {
  return {
    id: row.id,
    occurredAt: row.occurred_at,
    person: row.person,
    role: row.role,
    party: row.party,
    action: row.action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    details: row.details,
  };
}
