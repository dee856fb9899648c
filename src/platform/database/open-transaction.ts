import { escapeLiteral } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from './actor';
import { CommitUnanswered, commitWith, newMark } from './commit-mark';
import { isConnectionLost } from './connection-lost';
import { SCHEMA } from './create-data-source';
import { ReadOnce } from './read-once';
import type { Tx } from './tx';

const READS = 'START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY';
const WRITES = 'START TRANSACTION ISOLATION LEVEL READ COMMITTED';

/** A transaction on a TypeORM connection. */
export class OpenTransaction implements Tx {
  readonly workBeforeCommit = new Map<string, () => Promise<void>>();
  readonly actionsAfterCommit: (() => void)[] = [];
  private readonly locks = new Set<string>();
  /** Of a transaction that only reads; one that writes may see something else each time. */
  private readOnce: ReadOnce | undefined;

  constructor(
    private readonly runner: QueryRunner,
    readonly actor: Actor,
    private readonly enter?: (agreementId: string) => void,
  ) {}

  get isReadOnly(): boolean {
    return this.readOnce !== undefined;
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Begins, and tells row-level security who is asking until the end of this transaction: one message to the server. */
  async begin(isReadOnly: boolean): Promise<void> {
    const { person, role, party } = this.actor;
    if (person === '' || role === '' || party === '') {
      throw new Error('An actor has a person, a role and a party');
    }
    this.readOnce = isReadOnly ? new ReadOnce() : undefined;
    const settings = Object.entries({ person, role, party }).map(
      ([name, value]) => `set_config('slotsom.${name}', ${escapeLiteral(value)}, true)`,
    );
    settings.push(`set_config('search_path', '${SCHEMA}, pg_temp', true)`);
    await this.runner.connect();
    await this.runner.query(`${isReadOnly ? READS : WRITES}; SELECT ${settings.join(', ')}`);
  }

  /** Saves, with the mark of the act that this is part of; throws `CommitUnanswered` when the answer does not arrive. */
  async commit(act?: string): Promise<void> {
    const mark = newMark();
    try {
      await this.runner.query(this.readOnce ? 'COMMIT' : commitWith(mark, act));
    } catch (error) {
      throw isConnectionLost(error) && !this.readOnce ? new CommitUnanswered(mark, error) : error;
    }
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const ask = async (): Promise<Row[]> => {
      const result = await this.runner.query(sql, [...parameters], true);
      return result.records as Row[];
    };
    return this.readOnce ? this.readOnce.rows(sql, parameters, ask) : ask();
  }

  async execute(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const result = await this.runner.query(sql, [...parameters], true);
    return result.affected ?? 0;
  }

  async lockAgreement(agreementId: string): Promise<void> {
    this.enter?.(agreementId);
    await this.lock(`agreement:${agreementId}`);
  }

  /** What a transaction locked it keeps until its end, so it need not ask twice. */
  async lock(name: string): Promise<void> {
    if (this.locks.has(name)) return;
    await this.runner.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
    this.locks.add(name);
  }

  beforeCommit(name: string, work: () => Promise<void>): void {
    this.workBeforeCommit.set(name, work);
  }

  afterCommit(action: () => void): void {
    this.actionsAfterCommit.push(action);
  }
}
