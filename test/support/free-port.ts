import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A port that nobody has: a provider must know where the service will stand before it starts. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
