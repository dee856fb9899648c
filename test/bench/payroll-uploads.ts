import { PayrollUploads } from '../../src/payroll';
import { CheckPayrollFile } from '../../src/payroll/check-payroll-file.service';
import { PayrollContextReader } from '../../src/payroll/payroll-context.reader';
import { PayrollDeliveriesStore } from '../../src/payroll/payroll-deliveries.store';
import { PayrollProfiles } from '../../src/payroll/payroll-profiles';
import { PayrollUploadsStore } from '../../src/payroll/payroll-uploads.store';
import { WaitingUploads } from '../../src/payroll/waiting-uploads.service';
import { DueWork, WorkBell } from '../../src/platform/queue';
import type { AgreementRecord } from '../../src/agreements';
import { OFFICER, type ProductBench } from '../support/product-bench';

const FILE = { fileName: 'loon.csv', profile: 'standaard-1' };

/** Checks a payroll file and accepts it with its warnings, each in a transaction of its own, as a user does. */
export async function readIn(product: ProductBench, record: AgreementRecord, content: Buffer): Promise<void> {
  const uploads = uploadsOf(product);
  const checked = await product.transactions.run(OFFICER, (tx) =>
    uploads.check(tx, record, { ...FILE, content }),
  );
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  const { uploadId, summary } = checked.value;
  const accepted = summary.warnings.map(({ code, subject }) => ({ code, subject, reason: 'measured' }));
  const acceptance = { total: summary.total, count: summary.rows, accepted };
  const delivery = await product.transactions.run(OFFICER, (tx) =>
    uploads.accept(tx, record, uploadId, acceptance),
  );
  if (!delivery.ok) throw new Error(JSON.stringify(delivery.refusal));
}

function uploadsOf({ transactions, register, acceptDelivery, clock }: ProductBench): PayrollUploads {
  const deliveries = new PayrollDeliveriesStore();
  const context = new PayrollContextReader(register, deliveries);
  const checking = new CheckPayrollFile(context, new PayrollProfiles(), deliveries);
  const work = new DueWork(transactions, clock, new WorkBell());
  const waiting = new WaitingUploads(new PayrollUploadsStore(), work, clock);
  return new PayrollUploads(checking, waiting, acceptDelivery);
}
