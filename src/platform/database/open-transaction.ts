import type { EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from './actor';
import { SCHEMA } from './create-data-source';
import type { Tx } from './tx';

const INTRODUCE = `
  SELECT set_config('slotsom.person', $1, true),
         set_config('slotsom.role', $2, true),
         set_config('slotsom.party', $3, true),
         set_config('search_path', $4, true)`;

/** A transaction on a TypeORM connection. */
export class OpenTransaction implements Tx {
  readonly workBeforeCommit = new Map<string, () => Promise<void>>();
  readonly actionsAfterCommit: (() => void)[] = [];
  private readonly locks = new Set<string>();

  constructor(
    private readonly runner: QueryRunner,
    readonly actor: Actor,
  ) {}

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Tells row-level security who is asking, until the end of this transaction. */
  async introduceActor(): Promise<void> {
    const { person, role, party } = this.actor;
    if (person === '' || role === '' || party === '') {
      throw new Error('An actor has a person, a role and a party');
    }
    await this.runner.query(INTRODUCE, [person, role, party, `${SCHEMA}, pg_temp`]);
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.runner.query(sql, [...parameters], true);
    return result.records as Row[];
  }

  async execute(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const result = await this.runner.query(sql, [...parameters], true);
    return result.affected ?? 0;
  }

  async lockAgreement(agreementId: string): Promise<void> {
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
