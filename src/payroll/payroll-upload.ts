import type { DeliveryOverview } from './delivery-overview';

/** A file that was checked and found without faults, waiting to be accepted. */
export interface PayrollUpload {
  readonly uploadId: string;
  readonly fileName: string;
  readonly digest: string;
  readonly profile: string;
  readonly content: Buffer;
  readonly summary: DeliveryOverview;
  readonly receivedAt: string;
  readonly receivedBy: string;
}
