import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';

/** How the database is told apart from a backup of it that was put back. */
export interface IdentityStanding {
  /** How many identities were recorded so far. */
  readonly recorded: number;
  /** Whether the last one is of another database than this: a backup was put back, or the database moved. */
  readonly isRestored: boolean;
}

/** Each database on which these records stood. */
@Injectable()
export class DatabaseIdentitiesStore {
  async standing(tx: Tx): Promise<IdentityStanding> {
    const [standing] = await tx.query<IdentityStanding>(
      `SELECT count(*)::int AS recorded, database_is_restored() AS "isRestored" FROM database_identity`,
    );
    if (standing === undefined) throw new Error('The database did not tell whether it is restored');
    return standing;
  }

  async add(tx: Tx, sequence: number, recordedAt: string): Promise<void> {
    await tx.execute(
      `INSERT INTO database_identity (sequence, identity, recorded_at) VALUES ($1, database_identity(), $2)`,
      [sequence, recordedAt],
    );
  }
}
