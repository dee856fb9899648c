import { createHash } from 'node:crypto';
import type { AgreementRecord } from '../../src/agreements';
import { AcceptBounds, IssueDraft, PrepareDraft } from '../../src/invoicing';
import { Euro } from '../../src/kernel/money';
import type { Month } from '../../src/kernel/time';
import { AcceptDelivery } from '../../src/payroll';
import { Transactions, type Actor } from '../../src/platform/database';
import type { PayrollRowFile } from './payroll-file';
import type { RunningApp } from './start-app';

export const OFFICER: Actor = { person: 'financien', role: 'financial-officer', party: 'twenterand' };
const LEAD: Actor = { person: 'teamleider', role: 'team-lead', party: 'twenterand' };

/** Accepts a payroll delivery of the rows as booked in the month. */
export async function acceptPayroll(
  { application }: RunningApp,
  record: AgreementRecord,
  deliveryCode: string,
  rows: readonly PayrollRowFile[],
): Promise<void> {
  const bookedMonth = deliveryCode.slice(-7);
  const countByReason = new Map<string, number>();
  for (const { reason = '' } of rows) countByReason.set(reason, (countByReason.get(reason) ?? 0) + 1);
  const lines = rows.map((row, index) => ({
    bookedMonth,
    costMonth: row.costMonth ?? bookedMonth,
    function: row.function,
    component: row.component ?? 'Salaris',
    amount: row.amount,
    ...(row.reason !== undefined && { reason: row.reason }),
    fileRow: index + 2,
  }));
  const delivery = {
    deliveryCode,
    bookedMonth,
    fileName: `${deliveryCode}.csv`,
    digest: createHash('sha256').update(deliveryCode).digest('hex'),
    profile: 'standaard-1',
    lineCount: rows.length,
    total: Euro.sum(rows.map(({ amount }) => Euro.parse(amount)!)).toString(),
    summary: {},
    acceptedWarnings: [],
    countByReason,
    content: Buffer.from('file'),
  };
  await application
    .get(Transactions)
    .run(OFFICER, (tx) =>
      application.get(AcceptDelivery, { strict: false }).accept(tx, record, delivery, [lines]),
    );
}

/** Prepares and issues the documents of a month, each by who may. */
export async function billMonth(
  { application }: RunningApp,
  record: AgreementRecord,
  month: string,
): Promise<void> {
  const transactions = application.get(Transactions);
  const prepared = await transactions.run(OFFICER, (tx) =>
    application.get(PrepareDraft, { strict: false }).prepare(tx, record, { month: month as Month }),
  );
  if (!prepared.ok) throw new Error(prepared.refusal.code);
  const { fingerprint } = prepared.value.draft;
  const issued = await transactions.run(LEAD, async (tx) => {
    // Months of a test may differ more than those of a town; it is refused when there is nothing to accept.
    const seen = { fingerprint, reason: 'zo is het in deze proef' };
    await application.get(AcceptBounds, { strict: false }).accept(tx, record, seen);
    return application.get(IssueDraft, { strict: false }).issue(tx, record, fingerprint);
  });
  if (!issued.ok) throw new Error(issued.refusal.code);
}
