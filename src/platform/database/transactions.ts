import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { SYSTEM_PARTY, systemActor, type Actor } from './actor';
import { CommitUnanswered, wasSaved } from './commit-mark';
import { isConnectionLost } from './connection-lost';
import { DatabaseAway } from './database-away';
import { DatabaseBusy, isBusy } from './database-busy';
import { OpenTransaction } from './open-transaction';
import { repeatUndone } from './repeat-undone';
import { ServerAnswers } from './server-answers';
import type { Tx } from './tx';
import { Writers } from './writers';

/** How a transaction differs from the usual. */
export interface TransactionOptions {
  /** Reads one consistent state and refuses to write. */
  readonly readOnly?: boolean;
  /**
   * A transaction of its own although one that writes is open, for what must stay when the other is undone. Of those there
   * are few; if whoever reads could hold two connections, a crowd of readers would wait for each other.
   */
  readonly apart?: boolean;
  /** Work of the service in the name of a person: nobody waits for it at a screen, and it waits for nobody who does. */
  readonly inBackground?: boolean;
}

/** Called before an agreement is locked. */
type Enter = (agreementId: string) => void;

interface How {
  readonly readOnly: boolean;
  readonly apart: boolean;
  readonly enter: Enter | undefined;
}

/** What is going on around a transaction that begins. */
interface Around {
  /** What the transaction does that is open already. */
  readonly open?: 'reads' | 'writes';
  /** The mark of the act that it is part of. */
  readonly act?: string | undefined;
}

const ASKER = systemActor('commit-marks');

/** The only way to the database: every read and write is on behalf of an actor. */
@Injectable()
export class Transactions {
  private readonly logger = new Logger(Transactions.name);
  private readonly around = new AsyncLocalStorage<Around>();
  private readonly writers = new Writers();
  private readonly server: ServerAnswers;

  constructor(private readonly dataSource: DataSource) {
    this.server = new ServerAnswers(dataSource);
  }

  /** Connections of this process; who waits for a turn to write would otherwise wait for one. */
  connections(): { readonly open: number; readonly idle: number; readonly awaited: number } {
    const { totalCount, idleCount, waitingCount } = poolOf(this.dataSource);
    return { open: totalCount, idle: idleCount, awaited: waitingCount + this.writers.waiting };
  }

  /**
   * Runs `work` in one transaction and saves when it returns. Repeats it when the database undid it: because it lost a
   * conflict with another, or its session broke off. So `work` changes nothing outside the database. Where the answer to
   * saving did not arrive, it finds out whether it was saved. Throws `DatabaseAway` when the database stays away, and
   * `DatabaseBusy` when it answers, but had no place for too long.
   */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    const { open, act } = this.around.getStore() ?? {};
    if (open === 'reads' || (open === 'writes' && options.apart !== true)) {
      throw new Error('A transaction is open already: pass it on instead of opening another');
    }
    try {
      return await this.inTurn(actor, work, options, act);
    } catch (error) {
      if (isBusy(error)) throw (await this.server.ask()) ? new DatabaseBusy(error) : new DatabaseAway(error);
      if (error instanceof DatabaseAway) throw error;
      throw error instanceof CommitUnanswered || isConnectionLost(error) ? new DatabaseAway(error) : error;
    }
  }

  /**
   * Does `work` as one act: what it writes, in one transaction, is saved with this mark, except what is written apart. So `wasSaved`
   * tells whether the act was done, also to another process, and an act of which it said no can no longer be saved.
   */
  asAct<T>(mark: string, work: () => Promise<T>): Promise<T> {
    return this.around.run({ act: mark }, work);
  }

  private async inTurn<T>(
    actor: Actor,
    work: (tx: Tx) => Promise<T>,
    options: TransactionOptions,
    act: string | undefined,
  ): Promise<T> {
    const { readOnly = false, apart = false, inBackground = false } = options;
    const around: Around = { open: readOnly ? 'reads' : 'writes', act };
    const tryOut = (enter?: Enter): Promise<T> =>
      repeatUndone(() => this.around.run(around, () => this.once(actor, work, { readOnly, apart, enter })));
    // Whoever has a transaction open already needs the second one to go on.
    const waitsForNobody = readOnly || apart || inBackground || actor.party === SYSTEM_PARTY;
    return waitsForNobody ? tryOut() : this.writers.admit(tryOut);
  }

  private async once<T>(actor: Actor, work: (tx: Tx) => Promise<T>, how: How): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const tx = new OpenTransaction(runner, actor, how.enter);
      await tx.begin(how.readOnly);
      const result = await work(tx);
      for (const last of tx.workBeforeCommit.values()) await last();
      const act = how.apart ? undefined : this.around.getStore()?.act;
      await tx.commit(act).catch(async (error: unknown) => {
        if (!(error instanceof CommitUnanswered)) throw error;
        // Whoever looks needs a session itself, and there are only so many; this one broke off.
        await runner.release();
        await this.lookWhetherSaved(error);
      });
      this.runAfterCommit(tx);
      return result;
    } catch (error) {
      // When the connection is gone the server has undone it; the first error says more.
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Throws the error when nothing was saved. */
  private async lookWhetherSaved(error: CommitUnanswered): Promise<void> {
    const { mark, cause } = error;
    const isSaved = await this.run(ASKER, (tx) => wasSaved(tx, mark), { apart: true }).catch(() => {
      throw error;
    });
    if (!isSaved) throw cause;
  }

  private runAfterCommit(tx: OpenTransaction): void {
    for (const action of tx.actionsAfterCommit) {
      try {
        this.around.exit(action);
      } catch (error) {
        // What was saved is saved; the caller must not hear that it failed.
        this.logger.error(error);
      }
    }
  }
}

/** The pool of the driver of TypeORM. */
function poolOf({ driver }: DataSource): Pool {
  return (driver as unknown as { readonly master: Pool }).master;
}
