/** The database stayed away for longer than a transaction waits for it: it is no fault of the work, which may be done later. */
export class DatabaseAway extends Error {
  override readonly name: string = 'DatabaseAway';
  /** The one of PostgreSQL for a session that broke off. */
  readonly code: string = '08006';

  constructor(cause: unknown) {
    super('The database does not answer', { cause });
  }
}
