import { createHash } from 'node:crypto';
import type { PeppolIdentifiers } from '../../documents';
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
  /** In the order in which they arrive: whoever waits for the last has them all. */
  readonly files: readonly NamedFile[];
  /** What a mail says, with what goes along with the files; nothing about persons. */
  readonly mail: { readonly subject: string; readonly text: string; readonly enclosed: readonly NamedFile[] };
  /** By what an e-invoice is known on the Peppol network; only e-invoices go over it. */
  readonly peppol?: PeppolIdentifiers;
}

export type SendOutcome =
  | { readonly ok: true; readonly proof: SendProof }
  | { readonly ok: false; readonly failure: SendFailure; readonly reference?: string | undefined };

/** SHA-256 (hex) of a file. */
export function digestOf({ content }: NamedFile): string {
  return createHash('sha256').update(content).digest('hex');
}
