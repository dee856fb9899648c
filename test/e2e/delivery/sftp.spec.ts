import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { loadFileSecrets, type FileSecrets } from '../../../src/delivery/files/file-secrets';
import { SftpSender } from '../../../src/delivery/files/sftp-sender.service';
import type { SftpChannel } from '../../../src/parties/domain';
import { shortWriting, startSftpServer, type SftpServer } from '../../support/sftp-server';

jest.setTimeout(60_000);

const NAME = 'K2B-2026-01.csv';
const CONTENT = Buffer.from('H;K2B-2026-01\r\n'.repeat(5_000));
const OTHER = Buffer.alloc(CONTENT.length, 'x');

describe('a file on the server of a party, over SFTP', () => {
  let server: SftpServer;
  let secrets: FileSecrets;

  beforeAll(async () => {
    server = await startSftpServer();
    secrets = loadFileSecrets({ sftpSecrets: server.secretsFile });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    for (const name of readdirSync(server.folder)) rmSync(join(server.folder, name));
    server.log.length = 0;
  });

  const path = (): string => join(server.folder, NAME);
  const send = (changes: Partial<SftpChannel> = {}, content = CONTENT, known = secrets): Promise<string> =>
    new SftpSender(known)
      .send({
        ...{ key: 'k', channel: { ...server.channel, ...changes }, files: [{ fileName: NAME, content }] },
        mail: { subject: '', text: '', enclosed: [] },
      })
      .then(
        () => 'sent',
        (error: unknown) => (error as Error).message,
      );

  it('arrives whole under its own name alone, with proof of where and what', async () => {
    const proof = await new SftpSender(secrets).send({
      ...{ key: 'k', channel: server.channel, files: [{ fileName: NAME, content: CONTENT }] },
      mail: { subject: '', text: '', enclosed: [] },
    });
    expect(readdirSync(server.folder)).toEqual([NAME]);
    expect(readFileSync(path()).equals(CONTENT)).toBe(true);
    expect(proof).toEqual({
      place: `sftp://127.0.0.1:${server.channel.port.toString()}${path()}`,
      digests: [createHash('sha256').update(CONTENT).digest('hex')],
    });
  });

  it('arrives whole when two runners send it at once, and leaves nothing behind', async () => {
    for (let round = 0; round < 3; round += 1) {
      const outcomes = await Promise.all([send(), send(), send()]);
      expect(outcomes).toContain('sent');
      expect(outcomes.filter((one) => one !== 'sent' && one !== 'transfer-broken')).toEqual([]);
      expect(readFileSync(path()).equals(CONTENT)).toBe(true);
      expect(passingNames()).toEqual([]);
      rmSync(path());
    }
  });

  it('gets its name only from a part of this attempt, never from one that another runner may still write', async () => {
    const other = join(server.folder, `.${NAME}.${digestOf(CONTENT).slice(0, 16)}.andere.deel`);
    const writing = openSync(other, 'w');
    expect(await send()).toBe('sent');
    writeSync(writing, OTHER);
    closeSync(writing);
    expect(readFileSync(path()).equals(CONTENT)).toBe(true);
    expect(passingNames()).toEqual([]);
  });

  it('arrives once when its sender died before it got its name, over the part that was left', async () => {
    const left = join(server.folder, `.${NAME}.${digestOf(CONTENT).slice(0, 16)}.deel`);
    writeFileSync(left, OTHER);
    expect(await send()).toBe('sent');
    expect(readdirSync(server.folder)).toEqual([NAME]);
    expect(readFileSync(path()).equals(CONTENT)).toBe(true);
  });

  it('counts as delivered when its sender died after it got its name', async () => {
    writeFileSync(path(), CONTENT);
    chmodSync(path(), 0o444);
    const { mtimeMs, ino } = statSync(path());
    expect(await send()).toBe('sent');
    expect(statSync(path())).toMatchObject({ mtimeMs, ino });
  });

  it.each([
    ['of the same size', OTHER],
    ['of another size', Buffer.from('iets anders')],
  ])('never takes the place of another file %s', async (_, there) => {
    writeFileSync(path(), there);
    expect(await send()).toBe('target-differs');
    expect(readFileSync(path()).equals(there)).toBe(true);
    expect(passingNames()).toEqual([]);
  });

  it('is not sent, nor a name or key, to a server that shows another key', async () => {
    const stranger = `SHA256:${'A'.repeat(43)}`;
    expect(await send({ hostKeys: [stranger] })).toBe('host-key-differs');
    expect(server.log.join('')).toContain('Connection from');
    expect(server.log.join('')).not.toMatch(/userauth-request|Accepted/);
    expect(readdirSync(server.folder)).toEqual([]);
    expect(await send({ hostKeys: [stranger, server.hostKey] })).toBe('sent');
    expect(server.log.join('')).toContain('userauth-request');
  });

  it.each([
    ['a secret that is not there', { secret: 'onbekend' }],
    ['a secret of another server', { host: 'localhost' }],
  ])('is not sent with %s, and no connection is made', async (_, changes) => {
    expect(await send(changes)).toBe('no-secret');
    expect(server.log.join('')).not.toContain('Connection from');
  });

  it('waits for a person when the server refuses the key, and for the server when a folder is not there', async () => {
    const [ours] = [...secrets.values()];
    const wrong = new Map([['ommen', { ...ours!, signIn: { password: 'geraden' } }]]);
    expect(await send({}, CONTENT, wrong)).toBe('sign-in-refused');
    const unreadable = new Map([['ommen', { ...ours!, signIn: { privateKey: 'geen sleutel' } }]]);
    expect(await send({}, CONTENT, unreadable)).toBe('sign-in-refused');
    expect(await send({ folder: join(server.folder, 'weg') })).toBe('folder-refused');
  });

  it('is sent when a server that was away is back', async () => {
    await server.stop();
    expect(await send()).toBe('unreachable');
    expect(existsSync(path())).toBe(false);
    await server.start();
    expect(await send()).toBe('sent');
  });

  it('gets no name when the server stored less of it than it said', async () => {
    const short = await startSftpServer(shortWriting());
    try {
      const known = loadFileSecrets({ sftpSecrets: short.secretsFile });
      const large = Buffer.alloc(1_000_000, 'r');
      expect(await send(short.channel, large, known)).toBe('transfer-broken');
      expect(existsSync(join(short.folder, NAME))).toBe(false);
      const [left = ''] = readdirSync(short.folder);
      const { size } = statSync(join(short.folder, left));
      expect(size > 0 && size < large.length).toBe(true);
      expect(await send(short.channel, Buffer.from('kort'), known)).toBe('sent');
    } finally {
      await short.close();
    }
  });

  function passingNames(): string[] {
    return readdirSync(server.folder).filter((name) => name !== NAME);
  }
});

function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
