import { DatabaseBusy } from './database-busy';
import { Turns } from './turns';

/**
 * People who write at the same time: whoever waits for the lock of an agreement holds a connection. The others are for
 * those who read and for the service itself, of whom nobody waits here.
 */
const MOST = 4;
/** For one agreement: one who has its lock and one who is next, so that the others stay for other agreements. */
const MOST_OF_AGREEMENT = 2;
/** Three times at most, for a connection, then for the agreement and for a connection again: three quarters of a minute. */
const LONGEST_WAIT_MS = 15_000;

/** Work of someone who writes; `enter` is called before it locks an agreement. */
type Writing<T> = (enter: (agreementId: string) => void) => Promise<T>;

/** There are enough who write for this agreement: the work is undone, and done again when it is its turn. */
class Crowded extends Error {
  constructor(readonly agreementId: string) {
    super('Others wait for this agreement already');
  }
}

/** The people of this process who write, of whom few may hold a connection. */
export class Writers {
  private readonly turns = new Turns(MOST, LONGEST_WAIT_MS);
  /** Of each agreement for which someone writes. */
  private readonly ofAgreements = new Map<string, Turns>();

  get waiting(): number {
    const all = [this.turns, ...this.ofAgreements.values()];
    return all.reduce((sum, { waiting }) => sum + waiting, 0);
  }

  /** Lets someone write who may have to wait, without a connection and not for ever; then throws `DatabaseBusy`. */
  async admit<T>(write: Writing<T>): Promise<T> {
    try {
      return await this.inTurn(write);
    } catch (error) {
      if (!(error instanceof Crowded)) throw error;
      return await this.behindOthers(error.agreementId, write);
    }
  }

  /** Which agreement someone writes for shows at its lock. */
  private async inTurn<T>(write: Writing<T>): Promise<T> {
    let entered: string | undefined;
    await this.turns.take(tooLong);
    try {
      return await write((agreementId) => {
        if (entered !== undefined) return;
        if (!this.turnsOf(agreementId).tryTake()) throw new Crowded(agreementId);
        entered = agreementId;
      });
    } finally {
      this.turns.giveBack();
      if (entered !== undefined) this.leave(entered);
    }
  }

  private async behindOthers<T>(agreementId: string, write: Writing<T>): Promise<T> {
    await this.turnsOf(agreementId).take(tooLong);
    try {
      await this.turns.take(tooLong);
      try {
        return await write(() => undefined);
      } finally {
        this.turns.giveBack();
      }
    } finally {
      this.leave(agreementId);
    }
  }

  private turnsOf(agreementId: string): Turns {
    const turns = this.ofAgreements.get(agreementId) ?? new Turns(MOST_OF_AGREEMENT, LONGEST_WAIT_MS);
    this.ofAgreements.set(agreementId, turns);
    return turns;
  }

  private leave(agreementId: string): void {
    const turns = this.turnsOf(agreementId);
    turns.giveBack();
    if (turns.isIdle) this.ofAgreements.delete(agreementId);
  }
}

function tooLong(): DatabaseBusy {
  return new DatabaseBusy('No turn to write came in time');
}
