import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock';
import { systemActor, Transactions } from '../../platform/database';
import { quarterBefore } from '../quarter';
import { sha256 } from '../random-token';
import {
  countAttempts,
  deleteAttempts,
  deleteAttemptsUntil,
  insertAttempt,
  type Attempt,
  type AttemptCounts,
} from './attempt.store';

/**
 * Failed attempts before the next is refused. An account is limited most where it is guessed at, less
 * everywhere else, so that a stranger does not easily lock out its owner; a municipality may have one
 * address for all its people.
 */
const ATTEMPT_LIMITS: AttemptCounts = { accountAtAddress: 5, account: 20, address: 50 };

const ACTOR = systemActor('sign-in');

/** Slows down guessing, over all processes and restarts. */
@Injectable()
export class AttemptLimit {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt before it is made, so that many at once do not slip through; false when there
   * were too many. A refused attempt does not count, so waiting helps.
   */
  async admit(account: string, address: string): Promise<boolean> {
    const attempt = attemptOf(account, address);
    const now = this.clock.now();
    return this.transactions.run(ACTOR, async (tx) => {
      // Always in this order: accounts before addresses, so that two attempts do not wait for each other.
      await tx.lock(`sign-in-account:${attempt.accountHash}`);
      await tx.lock(`sign-in-address:${attempt.address}`);
      await deleteAttemptsUntil(tx, quarterBefore(now));
      const admitted = isBelowLimits(await countAttempts(tx, attempt));
      if (admitted) await insertAttempt(tx, attempt, now);
      return admitted;
    });
  }

  /** Forgets the attempts of someone who signed in. */
  async forget(account: string, address: string): Promise<void> {
    await this.transactions.run(ACTOR, (tx) => deleteAttempts(tx, attemptOf(account, address)));
  }
}

function isBelowLimits(counts: AttemptCounts): boolean {
  return (
    counts.accountAtAddress < ATTEMPT_LIMITS.accountAtAddress &&
    counts.account < ATTEMPT_LIMITS.account &&
    counts.address < ATTEMPT_LIMITS.address
  );
}

function attemptOf(account: string, address: string): Attempt {
  return { accountHash: sha256(account.toLowerCase()), address };
}
