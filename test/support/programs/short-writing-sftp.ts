import { spawn } from 'node:child_process';

/** `SSH_FXP_WRITE` of the protocol: kind, id, handle, offset, and what is to be written. */
const WRITE = 6;
const ID_END = 9;
const OFFSET_BYTES = 8;

/**
 * Stands between sshd and the real server of files and says yes to every write, but has nothing stored beyond the
 * beginning of a file: a server with a full disk that nobody told of.
 */
function main([server = '']: readonly string[]): void {
  const child = spawn(server, { stdio: ['pipe', 'inherit', 'inherit'] });
  let waiting = Buffer.alloc(0);
  process.stdin.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    while (waiting.length >= 4 && waiting.length >= 4 + waiting.readUInt32BE(0)) {
      const end = 4 + waiting.readUInt32BE(0);
      child.stdin.write(shortened(waiting.subarray(0, end)));
      waiting = waiting.subarray(end);
    }
  });
  process.stdin.on('end', () => child.stdin.end());
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** A write past the beginning of a file writes nothing; anything else stays as it came. */
function shortened(packet: Buffer): Buffer {
  if (packet[4] !== WRITE) return packet;
  const offsetAt = ID_END + 4 + packet.readUInt32BE(ID_END);
  if (packet.readBigUInt64BE(offsetAt) === 0n) return packet;
  const dataAt = offsetAt + OFFSET_BYTES;
  const short = Buffer.concat([packet.subarray(0, dataAt), Buffer.alloc(4)]);
  short.writeUInt32BE(short.length - 4, 0);
  return short;
}

main(process.argv.slice(2));
