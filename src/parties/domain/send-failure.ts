/**
 * What can stand in the way of sending a file, and whether it is tried again by itself: what another try would not
 * change waits for a person, or for what goes before it.
 */
const SEND_FAILURES = {
  unreachable: 'again',
  'host-key-differs': 'person',
  'sign-in-refused': 'person',
  'no-secret': 'person',
  'target-differs': 'person',
  'folder-refused': 'again',
  'transfer-broken': 'again',
  'no-mail-server': 'person',
  'no-tls': 'person',
  'mail-refused': 'again',
  'mail-sign-in-refused': 'person',
  'mail-rejected': 'person',
  'content-removed': 'person',
  'received-before': 'person',
  'channel-replaced': 'person',
  'receipt-recorded': 'person',
  'own-channel': 'person',
  'waits-for-earlier': 'earlier',
  'no-access-point': 'person',
  'access-point-unavailable': 'again',
  'participant-unknown': 'person',
  'access-point-rejected': 'person',
  'sending-broke-off': 'again',
} as const;

/** That a file has arrived. */
export interface SendProof {
  readonly place: string;
  /** SHA-256 (hex) of each file that was sent, in order. */
  readonly digests: readonly string[];
  /** The message id of a mail, or of a message on the Peppol network. */
  readonly reference?: string;
}

export type SendFailure = keyof typeof SEND_FAILURES;

/** Whether the service tries again by itself. */
export function isTriedAgain(failure: SendFailure): boolean {
  return SEND_FAILURES[failure] === 'again';
}
