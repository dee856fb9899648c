import { CommitUnanswered } from './commit-mark';

/** The database stayed away for longer than a transaction waits for it: it is no fault of the work, which may be done later. */
export class DatabaseAway extends Error {
  override readonly name: string = 'DatabaseAway';
  /** The one of PostgreSQL for a session that broke off or, where the work may have been saved, for not knowing that. */
  readonly code: string;

  constructor(cause: unknown, message = 'The database does not answer') {
    super(message, { cause });
    this.code = cause instanceof CommitUnanswered ? cause.code : '08006';
  }
}
