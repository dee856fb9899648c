import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { Reminder } from './reminder-rows';

/** Of which days which party was reminded; a reminder never changes. */
@Injectable()
export class RemindersStore {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  all(tx: Tx, agreementId: string): Promise<Reminder[]> {
    return tx.query<Reminder>(
      `SELECT entry_key AS key, day, moment, side, kind, about AS "of", reminded_on AS "remindedOn",
              reminded_at AS "remindedAt"
       FROM planning_reminder WHERE agreement_id = $1 ORDER BY reminded_on, day, entry_key, side`,
      [agreementId],
    );
  }

  /** Answers the instant that they are all of. */
  async add(
    tx: Tx,
    agreementId: string,
    reminders: readonly Omit<Reminder, 'remindedAt'>[],
  ): Promise<Instant> {
    const now = this.clock.now();
    for (const { key, day, moment, side, kind, of, remindedOn } of reminders)
      await tx.execute(
        `INSERT INTO planning_reminder (agreement_id, entry_key, day, moment, side, kind, about, reminded_on,
                                        reminded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [agreementId, key, day, moment, side, kind, of, remindedOn, now],
      );
    return now;
  }
}
