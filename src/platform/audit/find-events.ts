import type { Tx } from '../database';
import type { AuditEvent } from './audit-event';
import { EVENT_COLUMNS, toEvent, type EventRow } from './audit.store';

/** Which events someone looks for; what is absent does not narrow. */
export interface EventQuestion {
  readonly agreementId: string;
  /** Also what stands in the system chain for this party: reads, refusals, exports and sign-ins of its people. */
  readonly accessOf?: string | undefined;
  /** Days in the Netherlands, both included. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly actions?: readonly string[] | undefined;
  readonly role?: string | undefined;
  /** Number of a document: events of it, and those that name it. */
  readonly document?: string | undefined;
  /** Who reads; when it narrows by what happened, only events that it may read the content of are found. */
  readonly reader?: { readonly party: string; readonly shared: readonly string[] } | undefined;
}

/** An event, with its place in the chain of the agreement when it is there. */
export interface FoundEvent {
  readonly event: AuditEvent;
  readonly sequence: number | undefined;
}

/** A part of what was found, newest first. */
export interface EventPage {
  readonly events: readonly FoundEvent[];
  readonly total: number;
}

interface FoundRow extends EventRow {
  readonly sequence: string | null;
  readonly total: string;
}

const FOUND = `
  FROM audit_event event LEFT JOIN audit_link link ON link.event_id = event.id
  WHERE (event.agreement_id = $1 OR (event.agreement_id IS NULL AND event.party = $2))
    AND ($3::date IS NULL OR (occurred_at AT TIME ZONE 'Europe/Amsterdam')::date >= $3)
    AND ($4::date IS NULL OR (occurred_at AT TIME ZONE 'Europe/Amsterdam')::date <= $4)
    AND ($5::text[] IS NULL OR action = ANY ($5))
    AND ($6::text IS NULL OR role = $6)
    AND ($7::text IS NULL OR subject_id = $7 OR details ->> 'creditedDocument' = $7)
    AND ($8::text IS NULL OR ($5::text[] IS NULL AND $7::text IS NULL) OR party = $8 OR action = ANY ($9))`;

/** The events that a question is about, newest first, from the one at `skip`. */
export async function findEvents(
  tx: Tx,
  question: EventQuestion,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<EventPage> {
  const { agreementId, accessOf, from, until, actions, role, document, reader } = question;
  const asked = [agreementId, accessOf, from, until, actions, role, document, reader?.party, reader?.shared];
  const values = asked.map((value) => value ?? null);
  const [count] = await tx.query<{ total: string }>(`SELECT count(*) AS total ${FOUND}`, values);
  const rows = await tx.query<FoundRow>(
    `SELECT ${EVENT_COLUMNS}, CASE WHEN event.agreement_id IS NULL THEN NULL ELSE sequence END AS sequence
     ${FOUND} ORDER BY occurred_at DESC, sequence DESC NULLS LAST, id OFFSET $10 LIMIT $11`,
    [...values, skip, limit],
  );
  return {
    events: rows.map((row) => ({
      event: toEvent(row),
      sequence: row.sequence === null ? undefined : Number(row.sequence),
    })),
    total: Number(count?.total ?? 0),
  };
}
