import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { Euro } from '../kernel/money';
import type { Month } from '../kernel/time';
import { CLOCK, instantAfter, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { AcceptDelivery, type DeliveredLine } from './accept-delivery.service';
import { CheckPayrollFile, type PayrollFile } from './check-payroll-file.service';
import type { DeliveryOverview, OverviewWarning } from './delivery-overview';
import type { CheckedLine } from './domain';
import type { PayrollUpload } from './payroll-upload';
import { PayrollUploadsStore } from './payroll-uploads.store';

export type CheckRefusal = 'unknown-profile' | 'payroll-faults' | 'delivered-before' | 'code-used-before';
export type AcceptRefusal =
  'unknown-upload' | 'control-differs' | 'warnings-open' | 'delivered-before' | 'code-used-before';

/** What the user confirms: control total (decimal text in euros), number of rows, and each warning with a reason. */
export interface Acceptance {
  readonly total: string;
  readonly count: number;
  readonly accepted: readonly { readonly code: string; readonly subject: string; readonly reason: string }[];
}

/** How long a checked file waits to be accepted. */
const WAITS_MS = 7 * 24 * 3_600_000;
const LINES_AT_ONCE = 1_000;

/**
 * Reading in payroll (DVO 4.10): look, mend, fix. A file with a fault is not kept; one without waits
 * until someone confirms its control total and answers its warnings. Nothing is ever half read in.
 */
@Injectable()
export class PayrollUploads {
  constructor(
    private readonly checking: CheckPayrollFile,
    private readonly uploads: PayrollUploadsStore,
    private readonly acceptDelivery: AcceptDelivery,
    @Inject(CLOCK) private readonly clock: Clock,
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
    const upload: PayrollUpload = {
      uploadId: randomUUID(),
      fileName: file.fileName,
      digest,
      profile: file.profile,
      content: file.content,
      summary: checked.value,
      receivedAt: this.clock.now(),
      receivedBy: tx.actor.person,
    };
    await this.uploads.add(tx, record.agreementId, upload);
    return { ok: true, value: upload };
  }

  find(tx: Tx, agreementId: string, uploadId: string): Promise<PayrollUpload | undefined> {
    return this.uploads.find(tx, agreementId, uploadId);
  }

  /** Records a checked file as a delivery; answers its id. */
  async accept(
    tx: Tx,
    record: AgreementRecord,
    uploadId: string,
    acceptance: Acceptance,
  ): Promise<Decision<string, AcceptRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const upload = await this.uploads.find(tx, record.agreementId, uploadId);
    if (!upload) return refuse('unknown-upload');
    const earlier = await this.checking.deliveredBefore(
      tx,
      record.agreementId,
      upload.digest,
      upload.summary.deliveryId,
    );
    if (earlier) return earlier;
    const differing = controlDifference(upload.summary, acceptance);
    if (differing) return refuse('control-differs', differing);
    const open = openWarnings(upload.summary.warnings, acceptance);
    if (open.length > 0)
      return refuse(
        'warnings-open',
        undefined,
        open.map(({ code, subject, values }) => ({ path: subject, code, values })),
      );
    const deliveryId = await this.record(tx, record, upload, acceptance);
    await this.uploads.remove(tx, record.agreementId, uploadId, instantAfter(this.clock.now(), -WAITS_MS));
    return { ok: true, value: deliveryId };
  }

  private async record(
    tx: Tx,
    record: AgreementRecord,
    upload: PayrollUpload,
    acceptance: Acceptance,
  ): Promise<string> {
    const { summary, fileName, digest, profile, content } = upload;
    const lines = await this.checking.lines(tx, record, upload);
    return this.acceptDelivery.accept(
      tx,
      record,
      {
        deliveryCode: summary.deliveryId,
        bookedMonth: summary.bookedMonth,
        fileName,
        digest,
        profile,
        lineCount: summary.lines,
        total: summary.countedTotal,
        summary,
        acceptedWarnings: acceptance.accepted,
        countByReason: new Map(Object.entries(summary.countByReason)),
        content,
      },
      batched(lines, summary.bookedMonth),
    );
  }
}

function controlDifference(
  { total, rows }: DeliveryOverview,
  given: Acceptance,
): Record<string, string> | undefined {
  const [found, expected] = [Euro.parse(total), Euro.parse(given.total)];
  if (found && expected && found.equals(expected) && rows === given.count) return undefined;
  return { found: total, given: given.total, rows: rows.toString(), givenRows: given.count.toString() };
}

function openWarnings(warnings: readonly OverviewWarning[], { accepted }: Acceptance): OverviewWarning[] {
  const isAnswered = (warning: OverviewWarning): boolean =>
    accepted.some(
      ({ code, subject, reason }) =>
        code === warning.code && subject === warning.subject && reason.trim() !== '',
    );
  return warnings.filter((warning) => !isAnswered(warning));
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
