import type { AgreementRecord } from '../../agreements';
import type { IssuedDocument } from '../../invoicing/domain';

/** What a journal is of, beside its entries. */
export interface JournalHeading {
  readonly record: AgreementRecord;
  readonly year: number;
  /** The day on which it is written. */
  readonly writtenOn: string;
  readonly supplier: IssuedDocument['supplier'];
  readonly customer: IssuedDocument['customer'];
}
