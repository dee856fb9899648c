import type { PeppolIdentifiers } from '../../documents';
import type { SendFailure } from '../../parties/domain';

/** Under this name Nest gives the access point: `@Inject(ACCESS_POINT) point: AccessPoint | undefined`. */
export const ACCESS_POINT = Symbol('ACCESS_POINT');

/** An e-invoice for someone on the Peppol network. */
export interface PeppolMessage extends PeppolIdentifiers {
  /** The same for the same delivery, however often it is handed over. */
  readonly messageId: string;
  /** Scheme and number of who gets it. */
  readonly receiver: string;
  readonly fileName: string;
  /** UBL. */
  readonly content: Buffer;
  /** SHA-256 (hex) of the content. */
  readonly digest: string;
}

/** What an access point may say instead of taking a message. */
export type AccessPointFailure = Extract<
  SendFailure,
  'access-point-unavailable' | 'participant-unknown' | 'access-point-rejected' | 'target-differs'
>;

/**
 * Who brings e-invoices onto the Peppol network (docs/peppol.md). Takes a message for good or says why not; one with the
 * id of a message that it took before counts as taken, and is not sent twice.
 */
export interface AccessPoint {
  hand(message: PeppolMessage): Promise<'taken' | AccessPointFailure>;
}
