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
      // Nobody waits for the goodbye, of which a silent network may lose the answer.
      void visitor.end().catch(() => undefined);
      return true;
    } catch (error) {
      return !isConnectionLost(error) && sqlStateOf(error) !== undefined;
    }
  }
}
