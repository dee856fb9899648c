import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { isConnectionLost } from './connection-lost';
import { sqlStateOf } from './sql-state';

/** Somebody waited long already to hear what is the matter. */
const PATIENCE_MS = 2_000;

/**
 * Tells a server that is busy from one that is away without breaking a session off, as behind a network that loses everything:
 * to whoever waits for a session both look the same.
 */
export class ServerAnswers {
  private asked: Promise<boolean> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** Whether the server lets somebody in, or says why not. Asked once for all who wait to hear it. */
  ask(): Promise<boolean> {
    this.asked ??= this.knock().finally(() => (this.asked = undefined));
    return this.asked;
  }

  private async knock(): Promise<boolean> {
    const { url } = this.dataSource.options as { readonly url?: string };
    const visitor = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
    visitor.on('error', () => undefined);
    try {
      await visitor.connect();
      return true;
    } catch (error) {
      return !isConnectionLost(error) && sqlStateOf(error) !== undefined;
    } finally {
      leave(visitor);
    }
  }
}

/** Says goodbye without anyone waiting for it, and breaks off when a silent network loses the answer. */
function leave(visitor: Client): void {
  void visitor.end().catch(() => undefined);
  setTimeout(() => visitor.connection.stream.destroy(), PATIENCE_MS).unref();
}
