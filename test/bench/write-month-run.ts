import { Client } from 'pg';
import type { AgreementRecord } from '../../src/agreements';
import type { BillingDraft, Prepared } from '../../src/invoicing';
import type { Month } from '../../src/kernel/time';
import { LEAD, OFFICER } from '../support/product-bench';
import { bareValues, copyTables, readBareIssue, writeBare, type BareIssue } from './bare-issue';
import { withDatabase, type MeasuredDatabase } from './database';
import { multiplyAgreement } from './many-agreements';
import { elapsedOf, medians, type Measurement } from './measure';
import { EIGHT_LINES } from './month-facts';

const AGREEMENTS = 10_000;
/** A sample of them: all on both sides would take minutes and show the same. */
const TIMES = 250;
/** What a worker does at the same time, each with a connection of its own. */
const CONNECTIONS = 4;

/**
 * Writing the documents of a month run: number, run with graph, document, lines, audit event with its link and due work, in
 * a transaction for each agreement, as issuing does after it has looked and composed. Against it the same rows by pg, which
 * knows them beforehand, into tables with the same keys and nothing else, with as many connections.
 */
export const writeMonthRun: Measurement = {
  name: 'write-month-run',
  measure: () =>
    withDatabase(EIGHT_LINES, async (measured) => {
      const { client, database, record } = measured;
      await multiplyAgreement(client, record, AGREEMENTS);
      const prepared = await draftEach(measured);
      const others = await othersOf(client, record);
      const first = others.pop();
      if (!first) throw new Error('There are no copies');
      const write = writerOf(measured, prepared);
      await copyTables(client);
      await write(first);
      const issue = await readBareIssue(client, first.agreementId);
      const lines = issue.inserts.find(({ sql }) => sql.includes('document_line'))?.rows.length ?? 0;
      const clients = await openClients(database.superuserUrl);
      const queue = others[Symbol.iterator]();
      const next = (): AgreementRecord => queue.next().value as AgreementRecord;
      const bare = {
        next: (): BareDocument => bareDocument(issue, next().agreementId),
        write: (document: BareDocument, at: number) => writeBare(clients[at]!, issue, document),
      };
      const ours = sampleOf({ next, write });
      await ours();
      await analyze(client);
      const result = await medians(ours, sampleOf(bare)).finally(() =>
        Promise.all(clients.map((one) => one.end())),
      );
      return [
        {
          work: `${TIMES} documents of a month run over ${AGREEMENTS} agreements written, ${lines} lines each, ${CONNECTIONS} connections; the same rows by bare pg`,
          ...result,
          bound: { mostTimes: 2 },
        },
      ];
    }),
};

/**
 * What a server does by itself within a minute, and servers of tests do not: without it sessions go on to read tables whole,
 * as they planned while these were empty. Bare pg reads none.
 */
async function analyze(client: Client): Promise<void> {
  await client.query('VACUUM ANALYZE');
}

interface BareDocument {
  readonly agreementId: string;
  readonly values: readonly (string | null)[][];
}

function bareDocument(issue: BareIssue, agreementId: string): BareDocument {
  return { agreementId, values: bareValues(issue, agreementId) };
}

interface Side<Document> {
  readonly next: () => Document;
  readonly write: (document: Document, connection: number) => Promise<void>;
}

/** Takes what a sample writes before the clock runs; connections share it one document at a time. */
function sampleOf<Document>({ next, write }: Side<Document>): () => Promise<number> {
  return () => {
    const documents = Array.from({ length: TIMES }, next)[Symbol.iterator]();
    const worker = async (connection: number): Promise<void> => {
      for (const document of documents) await write(document, connection);
    };
    return elapsedOf(() => Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => worker(at))))();
  };
}

function writerOf(
  { product }: MeasuredDatabase,
  { draft, billing }: Prepared,
): (record: AgreementRecord) => Promise<void> {
  return (record) =>
    product.transactions.run(LEAD, async (tx) => {
      await tx.lockAgreement(record.agreementId);
      const frozen = await product.freezeDraft.freeze(tx, record, draft, billing);
      if (!frozen.ok) throw new Error(frozen.refusal.code);
    });
}

/** Prepares the draft of the agreement, and puts the same in place for its copies. */
async function draftEach({ product, record, client }: MeasuredDatabase): Promise<Prepared> {
  const prepared = await product.transactions.run(OFFICER, (tx) =>
    product.prepareDraft.prepare(tx, record, { month: '2026-01' as Month }),
  );
  if (!prepared.ok) throw new Error(prepared.refusal.code);
  const { fingerprint, preparedBy, preparedRole, preparedAt }: BillingDraft = prepared.value.draft;
  await client.query(
    `INSERT INTO slotsom.billing_draft
     SELECT agreement.agreement_id, gen_random_uuid(), month, credited_document, known_on, known_position, run_sequence,
            $1, $2, $3, $4
     FROM slotsom.billing_draft draft, slotsom.agreement WHERE agreement.agreement_id <> draft.agreement_id`,
    [fingerprint, preparedBy, preparedRole, preparedAt],
  );
  await client.query('VACUUM ANALYZE slotsom.billing_draft');
  return prepared.value;
}

async function othersOf(client: Client, record: AgreementRecord): Promise<AgreementRecord[]> {
  const { rows } = await client.query<{ agreement_id: string; key: string }>(
    'SELECT agreement_id, key FROM slotsom.agreement WHERE agreement_id <> $1 ORDER BY key',
    [record.agreementId],
  );
  return rows.map(({ agreement_id: agreementId, key }) => ({ ...record, agreementId, key }));
}

async function openClients(connectionString: string): Promise<Client[]> {
  const clients = Array.from({ length: CONNECTIONS }, () => new Client({ connectionString }));
  await Promise.all(clients.map((client) => client.connect()));
  return clients;
}
