import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock';
import { systemActor, Transactions } from '../../platform/database';
import { quarterBefore } from '../quarter';
import { sha256 } from '../random-token';
import { AttemptLimit } from '../sign-in/attempt-limit.service';
import {
  deleteStartedUntil,
  insertStarted,
  takeStarted,
  type SignInKey,
  type StartedSignIn,
} from './started-sign-in.store';

/** Which sign-in: its state, the secret that its browser keeps, and the network address it came from. */
export interface Started {
  readonly state: string;
  readonly browser: string;
  readonly address: string;
}

const ACTOR = systemActor('sign-in');

/** Sign-ins that wait for the answer of a provider; a quarter of an hour, and each for one answer. */
@Injectable()
export class StartedSignIns {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly limit: AttemptLimit,
  ) {}

  /** False when too many were started lately at this address without an end. */
  async keep({ state, browser, address }: Started, started: StartedSignIn): Promise<boolean> {
    if (!(await this.limit.admit(state, address))) return false;
    const now = this.clock.now();
    await this.transactions.run(ACTOR, async (tx) => {
      await deleteStartedUntil(tx, quarterBefore(now));
      await insertStarted(tx, keyOf({ state, browser }), started, now);
    });
    return true;
  }

  /** The sign-in that this browser began with this state, once; undefined when there is none any more. */
  take(begun: Omit<Started, 'address'>): Promise<StartedSignIn | undefined> {
    return this.transactions.run(ACTOR, async (tx) => {
      await deleteStartedUntil(tx, quarterBefore(this.clock.now()));
      return takeStarted(tx, keyOf(begun));
    });
  }

  /** What ended well was no guess. */
  async endedWell({ state, address }: Started): Promise<void> {
    await this.limit.forget(state, address);
  }
}

function keyOf({ state, browser }: Omit<Started, 'address'>): SignInKey {
  return { stateHash: sha256(state), browserHash: sha256(browser) };
}
