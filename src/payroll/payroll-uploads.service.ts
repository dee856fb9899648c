import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { Month } from '../kernel/time';
import type { Tx } from '../platform/database';
import { AcceptDelivery, type DeliveredLine } from './accept-delivery.service';
import { checkAcceptance, type Acceptance } from './check-acceptance';
import {
  CheckPayrollFile,
  type CheckedFile,
  type CheckRefusal,
  type PayrollFile,
} from './check-payroll-file.service';
import type { DeliveryOverview } from './delivery-overview';
import type { CheckedLine } from './domain';
import type { PayrollUpload } from './payroll-upload';
import { WaitingUploads } from './waiting-uploads.service';

export type AcceptRefusal = CheckRefusal | 'unknown-upload' | 'control-differs' | 'warnings-open';

/** An upload, held against what is known now: what it says, or why it can no longer be accepted. */
export interface ReviewedUpload {
  readonly upload: PayrollUpload;
  readonly decision: Decision<DeliveryOverview, CheckRefusal>;
}

const LINES_AT_ONCE = 1_000;

/**
 * Reading in payroll (DVO 4.10): look, mend, fix. A file with a fault is not kept; one without waits
 * until someone confirms its control total and answers its warnings. Nothing is ever half read in.
 */
@Injectable()
export class PayrollUploads {
  constructor(
    private readonly checking: CheckPayrollFile,
    private readonly waiting: WaitingUploads,
    private readonly acceptDelivery: AcceptDelivery,
  ) {}

  /** Checks a file of payroll; `month` when the user reads in a certain month. */
  async check(
    tx: Tx,
    record: AgreementRecord,
    file: PayrollFile,
    month?: Month,
  ): Promise<Decision<PayrollUpload, CheckRefusal>> {
    const digest = createHash('sha256').update(file.content).digest('hex');
    const checked = await this.checking.check(tx, record, { ...file, digest }, month);
    if (!checked.ok) return checked;
    const upload = await this.waiting.add(tx, record.agreementId, {
      uploadId: randomUUID(),
      fileName: file.fileName,
      digest,
      profile: file.profile,
      content: file.content,
      summary: checked.value.overview,
    });
    return { ok: true, value: upload };
  }

  /** A file that waits, checked again: since the upload a function may have gone or another file been accepted. */
  async review(tx: Tx, record: AgreementRecord, uploadId: string): Promise<ReviewedUpload | undefined> {
    const upload = await this.waiting.find(tx, record.agreementId, uploadId);
    if (!upload) return undefined;
    const checked = await this.checking.check(tx, record, upload);
    return { upload, decision: checked.ok ? { ok: true, value: checked.value.overview } : checked };
  }

  /**
   * Records a file as a delivery; answers its id. Checked again under the lock of the agreement, so that
   * what is confirmed is what is recorded.
   */
  async accept(
    tx: Tx,
    record: AgreementRecord,
    uploadId: string,
    acceptance: Acceptance,
  ): Promise<Decision<string, AcceptRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const upload = await this.waiting.find(tx, record.agreementId, uploadId);
    if (!upload) return refuse('unknown-upload');
    const checked = await this.checking.check(tx, record, upload);
    if (!checked.ok) return checked;
    const refusal = checkAcceptance(checked.value.overview, acceptance);
    if (refusal) return refusal;
    const deliveryId = await this.record(tx, record, { ...upload, ...checked.value }, acceptance);
    await this.waiting.remove(tx, record.agreementId, uploadId);
    return { ok: true, value: deliveryId };
  }

  private record(
    tx: Tx,
    record: AgreementRecord,
    { overview, lines, fileName, digest, profile, content }: PayrollUpload & CheckedFile,
    { accepted }: Acceptance,
  ): Promise<string> {
    const delivery = {
      deliveryCode: overview.deliveryId,
      bookedMonth: overview.bookedMonth,
      fileName,
      digest,
      profile,
      lineCount: overview.lines,
      total: overview.countedTotal,
      summary: overview,
      acceptedWarnings: accepted,
      countByReason: new Map(Object.entries(overview.countByReason)),
      content,
    };
    return this.acceptDelivery.accept(tx, record, delivery, batched(lines(), overview.bookedMonth));
  }
}

async function* batched(
  lines: AsyncIterable<CheckedLine>,
  bookedMonth: string,
): AsyncGenerator<DeliveredLine[]> {
  let batch: DeliveredLine[] = [];
  for await (const { row, amount, ...line } of lines) {
    batch.push({ ...line, bookedMonth, amount: amount.toString(), fileRow: row });
    if (batch.length < LINES_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
