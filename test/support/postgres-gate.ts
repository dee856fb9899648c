import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A door before PostgreSQL that stays where it is when the server starts again on another port. */
export interface PostgresGate {
  readonly port: number;
  leadTo(serverPort: number): void;
  close(): Promise<void>;
}

/** Opens a gate on a free port of this machine; whoever connects is led to the server, byte by byte. */
export async function openGate(serverPort: number): Promise<PostgresGate> {
  let target = serverPort;
  const open = new Set<Socket>();
  const server = createServer((visitor) => {
    const inside = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [visitor, inside],
      [inside, visitor],
    ] as const) {
      open.add(from);
      from.setNoDelay(true).pipe(to);
      from.on('error', () => undefined);
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (port) => {
      target = port;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
