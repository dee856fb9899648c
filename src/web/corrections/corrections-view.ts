import type { Correction, DocumentCorrections } from '../../invoicing/domain';
import type { Fault } from '../../kernel/fault/fault';
import type { Month } from '../../kernel/time';
import type { KnownOn } from '../desk/known-on.service';

/** What a run would correct, by what is or was known; the client does not see it before it is invoiced. */
export interface PendingView {
  /** The last invoiced month; undefined before there is one, and for the client. */
  readonly month: Month | undefined;
  readonly corrections: readonly Correction[];
  /** What stands in the way of computing it. */
  readonly faults: readonly Fault[];
}

/** What the page of corrections shows. */
export interface CorrectionsView {
  readonly knownOn: KnownOn;
  readonly pending: PendingView;
  /** Per document, latest first. */
  readonly issued: readonly DocumentCorrections[];
}
