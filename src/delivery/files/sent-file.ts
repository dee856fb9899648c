import type { SendFailure, SendProof, SentChannel } from '../../parties/domain';

/** A file that is sent: under its name always the same bytes. */
export interface NamedFile {
  readonly fileName: string;
  readonly content: Buffer;
}

/** A file on its way over a channel. */
export interface Shipment<Channel extends SentChannel = SentChannel> {
  /** What it is, for ever: the same is sent once. */
  readonly key: string;
  readonly channel: Channel;
  readonly file: NamedFile;
  /** What a mail says, with what goes along with the file; nothing about persons. */
  readonly mail: { readonly subject: string; readonly text: string; readonly enclosed: readonly NamedFile[] };
}

export type SendOutcome =
  { readonly ok: true; readonly proof: SendProof } | { readonly ok: false; readonly failure: SendFailure };
