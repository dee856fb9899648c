import { Client } from 'pg';
import type { AgreementRecord } from '../../src/agreements';
import { createDataSource, Transactions } from '../../src/platform/database';
import plainMonth from '../scenarios/01-plain-month/scenario.json';
import { decided } from './addendum-steps';
import { LEAD, OFFICER, registerAgreement, startProductBench, type ProductBench } from './product-bench';
import { replayScenario } from './replay-scenario';

/** A migrated database, by two of its roles. */
interface DatabaseUrls {
  readonly appUrl: string;
  readonly superuserUrl: string;
}

const SERIES = 'F2026-';
const MAILBOX = 'facturen@ommen.example';

/**
 * The invoice of one agreement, once for each of the others, each as first of its agreement: `$1` the one that was
 * issued. Triggers are off, since nobody issues these; what follows finds them as if they had been.
 */
const COPIES = [
  `CREATE TEMPORARY TABLE copied AS
     SELECT agreement_id, key, gen_random_uuid() AS run_id,
            '${SERIES}' || lpad((row_number() OVER (ORDER BY key) + 1)::text, 4, '0') AS number
     FROM slotsom.agreement WHERE agreement_id <> $1`,
  `INSERT INTO slotsom.billing_run
     SELECT (jsonb_populate_record(run, jsonb_build_object('run_id', copied.run_id, 'agreement_id', copied.agreement_id))).*
     FROM slotsom.billing_run run, copied WHERE run.agreement_id = $1`,
  `INSERT INTO slotsom.document
     SELECT (jsonb_populate_record(document, jsonb_build_object('run_id', copied.run_id, 'agreement_id',
       copied.agreement_id, 'number', copied.number, 'body', jsonb_set(body, '{number}', to_jsonb(copied.number))))).*
     FROM slotsom.document, copied WHERE document.agreement_id = $1`,
];

/** Issued invoices, each the first of an agreement of its own, so that none waits for another to be sent. */
export class ManyInvoices {
  private constructor(
    private readonly bench: ProductBench,
    private readonly dataSource: { destroy(): Promise<void> },
    private readonly agreementIds: readonly string[],
  ) {}

  /** Makes as many as asked in a database without agreements; none is sent before it is ordered. */
  static async open({ appUrl, superuserUrl }: DatabaseUrls, count: number): Promise<ManyInvoices> {
    const dataSource = await createDataSource(appUrl).initialize();
    const bench = await startProductBench(new Transactions(dataSource), '2023-11-01T08:00:00Z');
    const first = await registerAgreement(bench, 'DVO-0001');
    const others = await registerOthers(bench, first, count - 1);
    await replayScenario(bench, first, { ...plainMonth, runs: plainMonth.runs.slice(0, 1) });
    await copyInvoice(superuserUrl, first);
    return new ManyInvoices(
      bench,
      dataSource,
      [first, ...others].map(({ agreementId }) => agreementId),
    );
  }

  /** Has those from one place up to another mailed, as when someone asks for each. Answers their numbers. */
  async order(from: number, to: number, mailbox = MAILBOX): Promise<readonly string[]> {
    const numbers: string[] = [];
    for (let place = from; place < to; place += 1) {
      const document = numberOf(place + 1);
      await order(this.bench, this.agreementIds[place] ?? '', { document, mailbox });
      numbers.push(document);
    }
    return numbers;
  }

  async close(): Promise<void> {
    await this.bench.close();
    await this.dataSource.destroy();
  }
}

function numberOf(place: number): string {
  return `${SERIES}${place.toString().padStart(4, '0')}`;
}

function registerOthers(
  { transactions, agreements }: ProductBench,
  { agreementId: _, ...like }: AgreementRecord,
  count: number,
): Promise<AgreementRecord[]> {
  return transactions.run(OFFICER, async (tx) => {
    const registered: AgreementRecord[] = [];
    for (let place = 2; place <= count + 1; place += 1) {
      const key = `DVO-${place.toString().padStart(4, '0')}`;
      registered.push(await agreements.register(tx, { ...like, key }));
    }
    return registered;
  });
}

async function copyInvoice(superuserUrl: string, { agreementId }: AgreementRecord): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    for (const copy of COPIES) await client.query(copy, [agreementId]);
  } finally {
    await client.end();
  }
}

async function order(
  { transactions, invoicing }: ProductBench,
  agreementId: string,
  { document, mailbox }: { readonly document: string; readonly mailbox: string },
): Promise<void> {
  await transactions.run(OFFICER, async (tx) =>
    decided(await invoicing.channels.setUp(tx, agreementId, { kanaal: 'mail', adres: mailbox })),
  );
  await transactions.run(LEAD, async (tx) =>
    decided(await invoicing.sending.send(tx, agreementId, { document, reason: 'voor het eerst' })),
  );
}
