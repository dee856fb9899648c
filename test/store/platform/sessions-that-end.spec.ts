import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { createDataSource } from '../../../src/platform/database';
import { createTestDatabase, queryAs, type TestDatabase } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';

/** What the server says when a session can begin: type, length, and that no transaction is open. */
const READY = Buffer.from('Z\0\0\0\u0005I', 'latin1');
const ENDED = Buffer.from('57P01');

/** A door that passes on what the server says at the beginning of a session together with how it ended. */
describe('a session that ends as it begins', () => {
  let database: TestDatabase;
  let url: URL;
  let isGoingDown = false;
  const server = createServer((visitor) => {
    const inside = connect(Number(new URL(database.appUrl).port), '127.0.0.1');
    let held = Buffer.alloc(0);
    for (const [socket, other] of [
      [visitor, inside],
      [inside, visitor],
    ] as const) {
      socket.on('error', () => undefined);
      socket.on('close', () => other.end());
    }
    visitor.on('data', (sent) => inside.write(sent));
    inside.on('data', (said) => {
      held = Buffer.concat([held, said]);
      if (isGoingDown && held.includes(READY) && !held.includes(ENDED)) return void endSessions();
      visitor.write(held);
      held = Buffer.alloc(0);
    });
  });

  /** As a server does that goes down. */
  function endSessions(): Promise<unknown> {
    return queryAs(
      database.superuserUrl,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = new URL(database.appUrl);
    url.port = (server.address() as AddressInfo).port.toString();
  });

  afterAll(async () => {
    server.close();
    await database.drop();
  });

  it('does not end the process: whoever uses it hears of it', async () => {
    const dataSource = await createDataSource(url.toString()).initialize();
    const first = dataSource.createQueryRunner();
    await first.connect();
    isGoingDown = true;
    await expect(dataSource.query('SELECT 1')).rejects.toThrow(/connection error/);
    isGoingDown = false;
    await first.release();
    // The other session ended as well; until that has been heard a question may still go to it.
    const answers = (): Promise<boolean> =>
      dataSource.query('SELECT 1').then(
        () => true,
        () => false,
      );
    await waitUntil(answers);
    await dataSource.destroy();
  });
});
