import { setTimeout as pause } from 'node:timers/promises';
import { asSuperuser } from './connect';
import { isAlive, stopPostmaster, type Postmaster } from './postmaster';

const OTHER_SESSIONS = `
  SELECT count(*)::int AS sessions
  FROM pg_stat_activity
  WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`;

/** Our own sessions that were closed a moment ago need a while to disappear. */
const POLLS = 10;
const POLL_MS = 50;

/** Stops the server unless sessions remain: a web process and a worker may share one database. */
export async function stopUnlessShared(server: Postmaster, password: string): Promise<void> {
  for (let poll = 0; poll < POLLS && isAlive(server.pid); poll += 1) {
    if ((await countOtherSessions(server.port, password)) === 0) {
      await stopPostmaster(server.pid);
      return;
    }
    await pause(POLL_MS);
  }
}

async function countOtherSessions(port: number, password: string): Promise<number> {
  try {
    return await asSuperuser(port, password, async (client) => {
      const { rows } = await client.query<{ sessions: number }>(OTHER_SESSIONS);
      return rows[0]?.sessions ?? 0;
    });
  } catch {
    // It does not answer; stopping it is all that is left.
    return 0;
  }
}
