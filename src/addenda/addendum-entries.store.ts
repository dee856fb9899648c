import { Injectable } from '@nestjs/common';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { EntryRow } from './addendum-rows';

type NewEntry = Omit<EntryRow, 'factId' | 'confirmedBy'>;

/** What the facts of entries do not say; never changed. */
@Injectable()
export class AddendumEntriesStore {
  /** The entries of an agreement, or of one addendum, in the order in which they were written. */
  read(tx: Tx, agreementId: string, addendum?: string): Promise<EntryRow[]> {
    return tx.query<EntryRow>(
      `SELECT entry.entry_id AS "entryId", coalesce(confirmed_as, entry.entry_id) AS "factId", addendum, sort,
              description, file_id AS "fileId", written_by AS "writtenBy", written_at AS "writtenAt",
              confirmed_by AS "confirmedBy"
       FROM addendum_entry entry LEFT JOIN addendum_confirmation USING (agreement_id, entry_id)
       WHERE entry.agreement_id = $1 AND ($2::text IS NULL OR addendum = $2)
       ORDER BY written_at, entry_id COLLATE "C"`,
      [agreementId, addendum ?? null],
    );
  }

  /** A confirmed entry counts as another fact, which takes the place of the one that was written. */
  async confirm(
    tx: Tx,
    agreementId: string,
    entryId: string,
    confirmedAs: string,
    at: Instant,
  ): Promise<void> {
    const { person, role } = tx.actor;
    await tx.execute(
      `INSERT INTO addendum_confirmation (agreement_id, entry_id, confirmed_as, confirmed_by, confirmed_role,
                                          confirmed_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [agreementId, entryId, confirmedAs, person, role, at],
    );
  }

  async add(tx: Tx, agreementId: string, entry: NewEntry): Promise<void> {
    const { entryId, addendum, sort, description, fileId, writtenBy, writtenAt } = entry;
    await tx.execute(
      `INSERT INTO addendum_entry (agreement_id, entry_id, addendum, sort, description, file_id, written_by,
                                   written_role, written_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [agreementId, entryId, addendum, sort, description, fileId, writtenBy, tx.actor.role, writtenAt],
    );
  }
}
