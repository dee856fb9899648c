import { randomUUID } from 'node:crypto';
import type { ComposedBilling } from '../../src/invoicing';
import { BillingRecorder } from '../../src/invoicing/billing-recorder.service';
import type { NumberedDocument } from '../../src/invoicing/billing-rows';
import { BillingRunsStore, type NewBillingRun } from '../../src/invoicing/billing-runs.store';
import { InvoiceChannels } from '../../src/invoicing/deliveries/invoice-channels.service';
import { InvoiceDeliveriesStore } from '../../src/invoicing/deliveries/deliveries.store';
import { InvoiceWork } from '../../src/invoicing/deliveries/invoice-work.service';
import { OrderInvoiceDelivery } from '../../src/invoicing/deliveries/order-delivery.service';
import { DocumentLedger } from '../../src/invoicing/document-ledger.service';
import { DraftsStore } from '../../src/invoicing/drafts.store';
import { IssuedDocumentsStore } from '../../src/invoicing/issued-documents.store';
import { NumberSeriesStore } from '../../src/invoicing/number-series.store';
import { WorkOfIssue } from '../../src/invoicing/work-of-issue.service';
import type { Month } from '../../src/kernel/time';
import { ChannelRegister } from '../../src/parties';
import { ChannelsStore } from '../../src/parties/channels.store';
import { DueWork, WorkBell } from '../../src/platform/queue';
import { RULES_VERSION } from '../../src/settlement/domain';
import { LEAD, OFFICER, type ProductBench } from '../support/product-bench';
import { bareRows, writeBare } from './bare-rows';
import { withDatabase, type MeasuredDatabase } from './database';
import { elapsedOf, medians, type Measurement } from './measure';

const TIMES = 50;

/**
 * Writing an issued document: its number, run with graph, document, lines, audit event with link and due work,
 * in one transaction. Against it the same rows in tables without keys, triggers or row security, by pg.
 */
export const issueDocument: Measurement = {
  name: 'issue-document',
  measure: () =>
    withDatabase({}, async (measured) => {
      const { client } = measured;
      const write = await documentWriter(measured);
      await write();
      const rows = await bareRows(client);
      return [
        {
          work: 'issued document written, elapsed; the same rows by bare pg',
          ...(await medians(
            elapsedOf(write, TIMES),
            elapsedOf(() => writeBare(client, rows), TIMES),
          )),
          bound: { mostTimes: 2 },
        },
      ];
    }),
};

/** Answers what writes the documents of January once more, as one more run. */
async function documentWriter({ product, record }: MeasuredDatabase): Promise<() => Promise<void>> {
  const recorder = recorderOf(product);
  const billing = await compose(product, record);
  let sequence = 0;
  return () =>
    product.transactions.run(LEAD, async (tx) => {
      await tx.lockAgreement(record.agreementId);
      const auditHead = await recorder.auditHead(tx, record.agreementId);
      const issuedOn = product.clock.today();
      const documents = billing.documents.map(({ published, ...document }): NumberedDocument => ({
        ...document,
        bodyHash: '',
        body: {
          ...published,
          number: '',
          issuedOn,
          dueOn: issuedOn,
          references: { ...published.references, paymentReference: '' },
          issuedBy: LEAD.role,
          fingerprint: billing.fingerprint,
          auditHead,
        },
      }));
      const numbered = await recorder.number(tx, record, documents);
      if (!numbered) throw new Error('The series holds a later date');
      await recorder.save(tx, record, runOf(billing, product, (sequence += 1)), numbered);
    });
}

async function compose(
  { transactions, prepareDraft }: ProductBench,
  record: MeasuredDatabase['record'],
): Promise<ComposedBilling> {
  const request = { month: '2026-01' as Month };
  const preview = await transactions.run(OFFICER, (tx) => prepareDraft.preview(tx, record, request));
  if (!preview.ok) throw new Error(preview.refusal.code);
  return preview.value;
}

function runOf(
  { documents, fingerprint, explanation }: ComposedBilling,
  { clock }: ProductBench,
  sequence: number,
): NewBillingRun {
  const { month, knownOn, knownPosition } = documents[0]!.published;
  return {
    ...{ runId: randomUUID(), sequence, month, creditedDocument: null, knownOn, knownPosition },
    ...{ issuedAt: clock.now(), issuedOn: clock.today(), preparedBy: OFFICER.person, issuedBy: LEAD.person },
    ...{ fingerprint, carriedForward: [], rulesVersion: RULES_VERSION, explanation },
  };
}

/** Where no channel is set up, nothing is ordered to be sent. */
function workOf({
  audit,
  transactions,
  clock,
}: Pick<ProductBench, 'audit' | 'transactions' | 'clock'>): WorkOfIssue {
  const work = new DueWork(transactions, clock, new WorkBell());
  const channels = new InvoiceChannels(new ChannelRegister(new ChannelsStore(), audit, clock));
  const store = new InvoiceDeliveriesStore();
  return new WorkOfIssue(
    work,
    new OrderInvoiceDelivery(channels, store, new InvoiceWork(audit, work), clock),
  );
}

function recorderOf({ agreements, audit, transactions, clock }: ProductBench): BillingRecorder {
  const stores = [
    new BillingRunsStore(),
    new IssuedDocumentsStore(),
    new DraftsStore(),
    new NumberSeriesStore(),
  ] as const;
  return new BillingRecorder(
    new DocumentLedger(...stores),
    agreements,
    audit,
    workOf({ audit, transactions, clock }),
  );
}
