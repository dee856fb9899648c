import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Actor } from './actor';
import { OpenTransaction } from './open-transaction';
import { retryConflicts } from './retry-conflicts';
import type { Tx } from './tx';

/** How a transaction differs from the usual. */
export interface TransactionOptions {
  /** Reads one consistent state and refuses to write. */
  readonly readOnly?: boolean;
  /** A transaction of its own although one is open, for what must stay when the other is undone. */
  readonly apart?: boolean;
}

const ATTEMPTS = 5;

/** The only way to the database: every read and write is on behalf of an actor. */
@Injectable()
export class Transactions {
  private readonly logger = new Logger(Transactions.name);
  private readonly open = new AsyncLocalStorage<true>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction and saves when it returns. Repeats it when it lost a conflict with
   * another, so `work` changes nothing outside the database.
   */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    if (this.open.getStore() === true && options.apart !== true) {
      throw new Error('A transaction is open already: pass it on instead of opening another');
    }
    return retryConflicts(ATTEMPTS, () => this.open.run(true, () => this.once(actor, work, options)));
  }

  private async once<T>(actor: Actor, work: (tx: Tx) => Promise<T>, options: TransactionOptions): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.connect();
      const tx = await begin(runner, actor, options);
      const result = await work(tx);
      for (const last of tx.workBeforeCommit.values()) await last();
      await runner.commitTransaction();
      this.runAfterCommit(tx);
      return result;
    } catch (error) {
      await undo(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private runAfterCommit(tx: OpenTransaction): void {
    for (const action of tx.actionsAfterCommit) {
      try {
        this.open.exit(action);
      } catch (error) {
        // What was saved is saved; the caller must not hear that it failed.
        this.logger.error(error);
      }
    }
  }
}

async function begin(
  runner: QueryRunner,
  actor: Actor,
  options: TransactionOptions,
): Promise<OpenTransaction> {
  await runner.startTransaction(options.readOnly === true ? 'REPEATABLE READ' : 'READ COMMITTED');
  if (options.readOnly === true) {
    await runner.query('SET TRANSACTION READ ONLY');
  }
  const tx = new OpenTransaction(runner, actor);
  await tx.introduceActor();
  return tx;
}

async function undo(runner: QueryRunner): Promise<void> {
  if (runner.isTransactionActive) {
    // When the connection is gone the server has undone it; the first error says more.
    await runner.rollbackTransaction().catch(() => undefined);
  }
}
