import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { isSourceOfDecision } from '../agreements/domain';
import { refuse, type Decision, type Refusal } from '../kernel/fault/refusal';
import type { Month } from '../kernel/time';
import type { Tx } from '../platform/database';
import { overviewOf, type DeliveryOverview } from './delivery-overview';
import {
  PAYROLL_FAULTS,
  payrollFault,
  withdrawalSource,
  type CheckedLine,
  type PayrollFault,
} from './domain';
import { PayrollContextReader } from './payroll-context.reader';
import { PayrollDeliveriesStore } from './payroll-deliveries.store';
import { PayrollProfiles } from './payroll-profiles';
import { checkPayrollFile, payrollLines } from './read-payroll-file';

/** A file as received, and the profile by which it is to be read. */
export interface PayrollFile {
  readonly fileName: string;
  readonly content: Buffer;
  readonly profile: string;
}

type UsedBefore = 'delivered-before' | 'code-used-before';
export type CheckRefusal = UsedBefore | 'unknown-profile' | 'payroll-faults';

/** A file without faults: what it says, and its lines, read a second time when they are asked for. */
export interface CheckedFile {
  readonly overview: DeliveryOverview;
  readonly lines: () => AsyncIterable<CheckedLine>;
}

/** Reads files of payroll through: everything is checked against what is known now, all faults are found at once. */
@Injectable()
export class CheckPayrollFile {
  constructor(
    private readonly context: PayrollContextReader,
    private readonly profiles: PayrollProfiles,
    private readonly deliveries: PayrollDeliveriesStore,
  ) {}

  async check(
    tx: Tx,
    record: AgreementRecord,
    file: PayrollFile & { readonly digest: string },
    month?: Month,
  ): Promise<Decision<CheckedFile, CheckRefusal>> {
    const profile = this.profiles.find(file.profile);
    if (!profile)
      return refuse('unknown-profile', { profile: file.profile, known: this.profiles.names().join(', ') });
    const same = await this.deliveredBefore(tx, record.agreementId, file.digest, '');
    if (same) return same;
    const context = await this.context.load(tx, record, profile, month);
    const reading = await checkPayrollFile([file.content], context);
    if (!reading.ok) return refuse('payroll-faults', { count: reading.count.toString() }, reading.faults);
    const overview = overviewOf(reading.value);
    const used = await this.deliveredBefore(tx, record.agreementId, file.digest, overview.deliveryId);
    if (used) return used;
    const taken = await this.sourcesTaken(tx, record.agreementId, overview);
    if (taken.length > 0) return refuse('payroll-faults', { count: taken.length.toString() }, taken);
    return { ok: true, value: { overview, lines: () => payrollLines([file.content], context) } };
  }

  /** What is withdrawn with a delivery is what came from its sources, so they are its own alone. */
  private async sourcesTaken(
    tx: Tx,
    agreementId: string,
    { deliveryId, printedSources }: DeliveryOverview,
  ): Promise<PayrollFault[]> {
    const own = [...new Set([deliveryId, withdrawalSource(deliveryId), ...printedSources])];
    const reserved = own.filter(isSourceOfDecision);
    const taken = [...reserved, ...(await this.deliveries.takenSources(tx, agreementId, own))];
    return taken.map((source) =>
      payrollFault(PAYROLL_FAULTS.sourceTaken, {}, { delivery: deliveryId, source }),
    );
  }

  /** Refuses a file, or a code of delivery, that was accepted earlier, with a reference to the first. */
  private async deliveredBefore(
    tx: Tx,
    agreementId: string,
    digest: string,
    deliveryCode: string,
  ): Promise<{ readonly ok: false; readonly refusal: Refusal<UsedBefore> } | undefined> {
    const earlier = await this.deliveries.findSame(tx, agreementId, digest, deliveryCode);
    if (!earlier) return undefined;
    const values = {
      delivery: earlier.deliveryCode,
      file: earlier.fileName,
      recordedAt: earlier.recordedAt.slice(0, 10),
    };
    return refuse(earlier.digest === digest ? 'delivered-before' : 'code-used-before', values);
  }
}
