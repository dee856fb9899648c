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

/** E-invoices go over the Peppol network, by an access point. */
export interface PeppolChannel {
  readonly kind: 'peppol';
  /** Scheme and number of the party in the network, such as `0190:00000001123456782000`. */
  readonly participant: string;
}

/** How a party gets files that are made for it: fetched, put on its server, by mail, or over Peppol. */
export type FileChannel = DownloadChannel | SentChannel;
/** A channel over which the service itself sends. */
export type SentChannel = SftpChannel | MailChannel | PeppolChannel;
/** Channels by their names. */
export type ChannelKind = FileChannel['kind'];

/** How any file can go. */
export const FILE_CHANNELS = ['download', 'sftp', 'mail'] as const;
/** How invoices and credit notes can go: Peppol carries nothing else. */
export const INVOICE_CHANNELS = [...FILE_CHANNELS, 'peppol'] as const;

/** Where a file goes over a channel, as both parties may see it; undefined where it is fetched. */
export function placeOf(channel: FileChannel): string | undefined {
  switch (channel.kind) {
    case 'download':
      return undefined;
    case 'mail':
      return channel.address;
    case 'peppol':
      return `peppol:${channel.participant}`;
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
