import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock';
import { systemActor, Transactions } from '../../platform/database';
import { PERMISSIONS, type Action, type Person } from '../domain';
import { quarterBefore } from '../quarter';
import { countActs, deleteActsUntil, insertAct } from './act.store';

const ACTOR = systemActor('act-limit');

/** Holds deciding to a pace, by the permission table; over all processes and restarts. */
@Injectable()
export class ActLimit {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Counts what someone is about to try, before it is done, so that many at once do not slip through; false
   * when it was too often. What is refused does not count, so waiting helps.
   */
  async admit({ id }: Person, action: Action): Promise<boolean> {
    const permission = PERMISSIONS[action];
    const most = 'openTo' in permission ? undefined : permission.mostInQuarter;
    if (most === undefined) return true;
    const now = this.clock.now();
    return this.transactions.run(ACTOR, async (tx) => {
      await tx.lock(`limited-act:${action}:${id}`);
      await deleteActsUntil(tx, quarterBefore(now));
      const admitted = (await countActs(tx, id, action)) < most;
      if (admitted) await insertAct(tx, id, action, now);
      return admitted;
    });
  }
}
