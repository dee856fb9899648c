import { startEmbeddedPostgres } from '../../../src/platform/embedded-postgres';

/** Starts the embedded database of a directory, tells its process and waits to be killed. */
async function main(): Promise<void> {
  const [dataDir = '', tied] = process.argv.slice(2);
  const server = await startEmbeddedPostgres({ dataDir, tiedToParent: tied === 'tied' });
  process.stdout.write(`${JSON.stringify({ pid: server.pid, appUrl: server.appUrl })}\n`);
  setInterval(() => undefined, 60_000);
}

void main();
