import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** When the session breaks off: before the answer to COMMIT is passed on, with COMMIT on its way to the server, or before. */
export type Cut = 'answered' | 'sent' | 'unsent';

/** A door before PostgreSQL that stays where it is when the server starts again on another port. */
export interface PostgresGate {
  readonly port: number;
  leadTo(serverPort: number): void;
  /** Asks for each COMMIT that passes whether to break its session off, and when. */
  cutCommits(decide: () => Cut | undefined): void;
  /** Breaks off all sessions and lets nobody in, until it opens again. */
  shut(): void;
  open(): void;
  /** Passes nothing on from now on and breaks nothing off, as a network does that loses everything. */
  silence(): void;
  /** Loses what a visitor says who leaves, so that it is never answered. */
  loseGoodbyes(): void;
  close(): Promise<void>;
}

/** The end of a message that saves; what comes after it is the end of its text. */
const COMMIT = Buffer.from('COMMIT\0');
/** The message of who leaves. */
const TERMINATE = Buffer.from([0x58, 0, 0, 0, 4]);

/** Opens a gate on a free port of this machine; whoever connects is led to the server, byte by byte. */
export async function openGate(serverPort: number): Promise<PostgresGate> {
  let target = serverPort;
  let decide: () => Cut | undefined = () => undefined;
  let isShut = false;
  let isSilent = false;
  let losesGoodbyes = false;
  const open = new Set<Socket>();
  const visitors = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (visitor) => {
    visitor.on('end', () => {
      if (!losesGoodbyes) visitor.end();
    });
    if (isShut) {
      visitor.on('error', () => undefined);
      // Read to its end: what breaks off with something unread is an error of Node itself, which Jest gives another class.
      visitor.resume().end();
      return;
    }
    visitors.add(visitor);
    visitor.on('close', () => visitors.delete(visitor));
    const inside = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [visitor, inside],
      [inside, visitor],
    ] as const) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        other.end();
      });
    }
    let cut: Cut | undefined;
    visitor.on('data', (sent) => {
      if (isSilent || (losesGoodbyes && sent.equals(TERMINATE))) return;
      cut = sent.includes(COMMIT) ? decide() : undefined;
      if (cut !== 'unsent') inside.write(sent);
      if (cut === 'sent' || cut === 'unsent') visitor.destroy();
    });
    inside.on('data', (answered) => {
      if (cut === 'answered') visitor.destroy();
      else visitor.write(answered);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (port) => {
      target = port;
    },
    cutCommits: (wanted) => {
      decide = wanted;
    },
    shut: () => {
      isShut = true;
      for (const visitor of visitors) visitor.destroy();
    },
    open: () => {
      isShut = false;
    },
    silence: () => {
      isSilent = true;
    },
    loseGoodbyes: () => {
      losesGoodbyes = true;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
