import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock';
import { systemActor, Transactions, type Tx } from '../database';
import type { ClaimedWork, GivenUpWork, ScheduledWork, WaitingWork, WorkState } from './due-work';
import {
  claimById,
  claimNext,
  extendLease,
  insertWork,
  markDone,
  markFailed,
  putBack,
  readGivenUp,
  readStates,
  readWaiting,
  revive,
} from './due-work.store';
import { WorkBell } from './work-bell';

const RUNNER = systemActor('work-runner');

/** The table of work to be done later. It decides who does what; a queue only carries the message. */
@Injectable()
export class DueWork {
  private bulkFirst = false;

  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly bell: WorkBell,
  ) {}

  /** Adds work in the transaction of the act that asks for it; tells whether its key was new. */
  async schedule(tx: Tx, work: ScheduledWork): Promise<boolean> {
    return (await this.scheduleAll(tx, [work])) === 1;
  }

  /** Adds much work at once; tells how many of their keys were new. */
  async scheduleAll(tx: Tx, work: readonly ScheduledWork[]): Promise<number> {
    const added = await insertWork(tx, work, this.clock.now());
    tx.afterCommit(() => this.bell.ring());
    return added;
  }

  /** Takes the oldest due work: every other time of what is not of bulk, so that neither waits for all of the other. */
  async claimNext(): Promise<ClaimedWork | undefined> {
    this.bulkFirst = !this.bulkFirst;
    const { bulkFirst } = this;
    return this.transactions.run(RUNNER, (tx) => claimNext(tx, this.clock.now(), bulkFirst));
  }

  /** Takes this work; nothing when it is done, not due, or held by another. */
  async claim(id: string): Promise<ClaimedWork | undefined> {
    return this.transactions.run(RUNNER, (tx) => claimById(tx, id, this.clock.now()));
  }

  /** Keeps a claim; false when another runner took over. */
  async extend(work: ClaimedWork): Promise<boolean> {
    return this.transactions.run(RUNNER, (tx) => extendLease(tx, work));
  }

  /** Ends a claim with success; false when another runner took over. */
  async complete(work: ClaimedWork): Promise<boolean> {
    return this.transactions.run(RUNNER, (tx) => markDone(tx, work));
  }

  /** Ends a claim with a failure, to be tried again later. */
  async fail(work: ClaimedWork, code: string): Promise<boolean> {
    return this.transactions.run(RUNNER, (tx) => markFailed(tx, work, code));
  }

  /** Ends a claim that came to nothing by no fault of the work: it is tried again after a pause in seconds, and the attempt does not count. */
  async putBack(work: ClaimedWork, why: { readonly code: string; readonly pause: number }): Promise<boolean> {
    return this.transactions.run(RUNNER, (tx) => putBack(tx, work, why));
  }

  /** Due work that nobody holds. */
  async listWaiting(limit: number): Promise<WaitingWork[]> {
    return this.transactions.run(RUNNER, (tx) => readWaiting(tx, this.clock.now(), limit), {
      readOnly: true,
    });
  }

  /** How the work stands that is not done, by kind. */
  async measure(): Promise<WorkState[]> {
    return this.transactions.run(RUNNER, (tx) => readStates(tx, this.clock.now()), { readOnly: true });
  }

  /** Work that was given up, oldest first. */
  async listGivenUp(): Promise<GivenUpWork[]> {
    return this.transactions.run(RUNNER, readGivenUp, { readOnly: true });
  }

  /** Lets work that was given up start afresh. */
  async revive(id: string): Promise<boolean> {
    const revived = await this.transactions.run(RUNNER, (tx) => revive(tx, id));
    this.bell.ring();
    return revived;
  }
}
