import { distinctFaults, failure, success, type Fault, type Outcome } from '../../kernel/fault/fault';
import { Fields } from '../../kernel/reading';
import { isOin } from './identifiers';
import type { ChannelKind, FileChannel, MailChannel, PeppolChannel, SftpChannel } from './file-channel';

const SSH_PORT = 22;
const HIGHEST_PORT = 65_535;
/** A name of the domain name system or an IPv4 address, or an IPv6 address. */
const HOST = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const IPV6 = /^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f:.]*$/i;
const USER = /^[\w.@+\\-]{1,64}$/;
/** Names of folders without a step back, a space at an end or a character that means something elsewhere. */
const FOLDER = /^\/?(?!\.{1,2}(\/|$))[\w.@+-][\w .@+-]*(\/(?!\.{1,2}(\/|$))[\w.@+-][\w .@+-]*)*$/;
/** As `ssh-keygen -l` prints it: 32 bytes in base64 without padding. */
const HOST_KEY = /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;
const MOST_HOST_KEYS = 5;
/** The same names as of files with secrets. */
const SECRET = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
const ADDRESS = /^[^\s@,;:<>"()[\]\\]{1,64}@(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** Schemes of the network by which a Dutch public body is known, each with what its numbers look like. */
const PARTICIPANTS = [/^0106:\d{8}$/, /^0190:\d{20}$/, /^9944:NL\d{9}B\d{2}$/];

/** Faults of a channel that is given now; what was recorded before they were asked for stays readable. */
export function checkNewChannel(channel: FileChannel): Fault[] {
  if (channel.kind !== 'peppol') return [];
  const [scheme, number = ''] = channel.participant.split(':');
  return scheme === '0190' && !isOin(number) ? [{ path: 'deelnemer', code: 'not-a-participant' }] : [];
}

/** Reads how a party gets its files, by its Dutch keys, or every fault in it; `kinds` are the channels to choose from. */
export function readFileChannel(json: unknown, kinds: readonly ChannelKind[]): Outcome<FileChannel> {
  const faults: Fault[] = [];
  const fields = new Fields(json, '', (fault) => faults.push(fault));
  if (fields.hasFaults()) return failure(faults);
  const channel = readChannel(fields, kinds);
  fields.reportUnknown();
  return faults.length > 0 ? failure(distinctFaults(faults)) : success(channel);
}

function readChannel(fields: Fields, kinds: readonly ChannelKind[]): FileChannel {
  const kind = fields.oneOf('kanaal', kinds);
  switch (kind) {
    case 'sftp':
      return readSftp(fields);
    case 'mail':
      return readMail(fields);
    case 'peppol':
      return readPeppol(fields);
    case 'download':
      return { kind };
  }
}

function readPeppol(fields: Fields): PeppolChannel {
  const isParticipant = (text: string): boolean => PARTICIPANTS.some((scheme) => scheme.test(text));
  return { kind: 'peppol', participant: matching(fields, 'deelnemer', isParticipant, 'not-a-participant') };
}

function readSftp(fields: Fields): SftpChannel {
  const port = fields.has('poort') ? fields.ordinal('poort', 1) : SSH_PORT;
  if (port > HIGHEST_PORT) fields.fault('poort', 'not-a-port');
  return {
    kind: 'sftp',
    host: matching(fields, 'server', (text) => HOST.test(text) || IPV6.test(text), 'not-a-host'),
    port,
    user: matching(fields, 'gebruiker', (text) => USER.test(text), 'not-a-user'),
    folder: matching(fields, 'map', (text) => text === '/' || FOLDER.test(text), 'not-a-folder'),
    hostKeys: readHostKeys(fields),
    secret: matching(fields, 'geheim', (text) => SECRET.test(text), 'not-a-secret-name'),
  };
}

function readMail(fields: Fields): MailChannel {
  return { kind: 'mail', address: matching(fields, 'adres', (text) => ADDRESS.test(text), 'not-an-address') };
}

/** Without a key that the server must show anyone could stand in for it. */
function readHostKeys(fields: Fields): readonly string[] {
  if (fields.isEmptyList('hostsleutels')) fields.fault('hostsleutels', 'no-host-key');
  const keys = fields.plainList('hostsleutels', 'not-a-host-key', (value) =>
    typeof value === 'string' && HOST_KEY.test(value) ? value : undefined,
  );
  if (keys.length > MOST_HOST_KEYS) fields.fault('hostsleutels', 'list-too-long');
  return keys;
}

function matching(fields: Fields, name: string, fits: (text: string) => boolean, code: string): string {
  const text = fields.text(name);
  if (text !== '' && !fits(text)) fields.fault(name, code);
  return text;
}
