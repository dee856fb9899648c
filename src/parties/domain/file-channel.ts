/** A party fetches its files here, after signing in. */
interface DownloadChannel {
  readonly kind: 'download';
}

/** Files are put on a server of the party, over SSH. */
export interface SftpChannel {
  readonly kind: 'sftp';
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** Absolute, or relative to where the user comes in. */
  readonly folder: string;
  /** `SHA256:…` of each key that the server may show; before it shows one of them it gets nothing. */
  readonly hostKeys: readonly string[];
  /** Under which name the sender knows the password or key; never what it is. */
  readonly secret: string;
}

/** Files go to a mailbox of the party, over a server with TLS. */
export interface MailChannel {
  readonly kind: 'mail';
  readonly address: string;
}

/** How a party gets files that are made for it: fetched, put on its server, or by mail. */
export type FileChannel = DownloadChannel | SentChannel;
/** A channel over which the service itself sends. */
export type SentChannel = SftpChannel | MailChannel;

/** Where a file goes over a channel, as both parties may see it; undefined where it is fetched. */
export function placeOf(channel: FileChannel): string | undefined {
  switch (channel.kind) {
    case 'download':
      return undefined;
    case 'mail':
      return channel.address;
    case 'sftp':
      return `sftp://${inAddress(channel)}:${channel.port.toString()}${inFolder(channel)}`;
  }
}

/** An IPv6 address stands between brackets, so that its colons are not taken for a port (RFC 3986). */
function inAddress({ host }: SftpChannel): string {
  return host.includes(':') ? `[${host}]` : host;
}

function inFolder({ folder }: SftpChannel): string {
  return folder.startsWith('/') ? folder : `/~/${folder}`;
}
