/**
 * What can stand in the way of sending a file, and whether it is tried again by itself: what another try would not
 * change waits for a person.
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
} as const;

/** That a file has arrived. */
export interface SendProof {
  readonly place: string;
  /** SHA-256 (hex) of what was sent. */
  readonly digest: string;
  /** The message id of a mail. */
  readonly reference?: string;
}

export type SendFailure = keyof typeof SEND_FAILURES;

/** Whether the service tries again by itself. */
export function isTriedAgain(failure: SendFailure): boolean {
  return SEND_FAILURES[failure] === 'again';
}
