import type { EntityManager } from 'typeorm';
import type { Actor } from './actor';

/** One transaction on behalf of one actor. Stores receive it; nobody keeps it. */
export interface Tx {
  readonly actor: Actor;
  /** Whether it sees one state throughout and writes nothing. */
  readonly isReadOnly: boolean;
  /** For stores with entities. */
  readonly manager: EntityManager;
  /**
   * Runs SQL and returns its rows, which nobody changes. Tables of the application need no schema name. Where the
   * transaction only reads, the same question is asked once.
   */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs SQL and returns the number of rows it touched. */
  execute(sql: string, parameters?: readonly unknown[]): Promise<number>;
  /** Waits until no other transaction works on this agreement; the first act of every change to one. */
  lockAgreement(agreementId: string): Promise<void>;
  /** Waits until no other transaction holds the lock of this name. */
  lock(name: string): Promise<void>;
  /** Does something as the last of this transaction; of what has the same name only the one asked for last. */
  beforeCommit(name: string, work: () => Promise<void>): void;
  /** Runs an action when everything is saved, such as waking the queue. Lost when the process dies. */
  afterCommit(action: () => void): void;
}
