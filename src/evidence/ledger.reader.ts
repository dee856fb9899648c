import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { AuditTrail, type LinkedEvent } from '../platform/audit';
import type { Tx } from '../platform/database';
import { AgreementFactsReader, RULES } from '../settlement';
import type { Rules } from '../settlement/domain';
import type { IssuedNumber, Ledger, LedgerEvent, LedgerRun, MasterRecords, NumberSeries } from './domain';
import { LedgerStore, type MasterRow } from './ledger.store';

const BATCH = 500;

/** Brings together everything that is kept of an agreement. */
@Injectable()
export class LedgerReader {
  constructor(
    private readonly store: LedgerStore,
    private readonly facts: AgreementFactsReader,
    private readonly audit: AuditTrail,
    @Inject(RULES) private readonly rules: Rules,
  ) {}

  /** Throws when a recorded fact cannot be read: then the database holds what nobody recorded. */
  async load(tx: Tx, record: AgreementRecord): Promise<Ledger> {
    const { agreementId } = record;
    const { agreement, facts } = await this.facts.load(tx, record);
    const runs = await this.store.runs(tx, agreementId);
    return {
      key: record.key,
      rules: this.rules,
      agreement,
      facts,
      runs,
      documents: await this.store.documents(tx, agreementId),
      lines: await this.store.lines(tx, agreementId),
      yearEnds: await this.store.yearEnds(tx, agreementId),
      halfYears: await this.store.halfYears(tx, agreementId),
      quarterlyReports: await this.store.quarterlyReports(tx, agreementId),
      reportActs: await this.store.reportActs(tx, agreementId),
      events: (await this.events(tx, agreementId)).map(ledgerEvent),
      recordings: await this.store.recordings(tx, agreementId),
      positions: await this.store.positions(tx, agreementId),
      deliveries: await this.store.deliveries(tx, agreementId),
      acceptances: await this.store.acceptances(tx, agreementId),
      masterRecords: await this.masterRecords(tx, record, runs),
    };
  }

  /** The whole chain of an agreement, in order. */
  async events(tx: Tx, agreementId: string): Promise<LinkedEvent[]> {
    const events: LinkedEvent[] = [];
    for (;;) {
      const after = events.at(-1)?.head.sequence ?? 0;
      const batch = await this.audit.events(tx, { agreementId }, after, BATCH);
      events.push(...batch);
      if (batch.length < BATCH) return events;
    }
  }

  /** How far the number series of parties have come, and the numbers that their documents have. */
  async series(
    tx: Tx,
    parties: ReadonlySet<string>,
  ): Promise<{ series: NumberSeries[]; numbers: IssuedNumber[] }> {
    const [series, numbers] = [await this.store.series(tx), await this.store.numbers(tx)];
    const isTheirs = ({ party }: { readonly party: string }): boolean => parties.has(party);
    return { series: series.filter(isTheirs), numbers: numbers.filter(isTheirs) };
  }

  private async masterRecords(
    tx: Tx,
    record: AgreementRecord,
    runs: readonly LedgerRun[],
  ): Promise<Map<string, MasterRecords>> {
    const references = await this.store.references(tx, record.agreementId);
    const suppliers = await this.store.parties(tx, record.contractorParty);
    const customers = await this.store.parties(tx, record.clientParty);
    const records = new Map<string, MasterRecords>();
    for (const { runId, issuedAt } of runs) {
      const [reference, supplier, customer] = [references, suppliers, customers].map((rows) =>
        asOf(rows, issuedAt),
      );
      if (reference && supplier && customer)
        records.set(runId, masterRecordsOf(record, reference, supplier, customer));
    }
    return records;
  }
}

function asOf(rows: readonly MasterRow[], moment: string): MasterRow['fields'] | undefined {
  return rows.filter(({ recordedAt }) => recordedAt <= moment).at(-1)?.fields;
}

function masterRecordsOf(
  { key, title }: AgreementRecord,
  reference: MasterRow['fields'],
  supplier: MasterRow['fields'],
  customer: MasterRow['fields'],
): MasterRecords {
  const {
    contractReference,
    electronicFormat,
    invoicePrefix: _i,
    creditPrefix: _c,
    ...references
  } = reference;
  return {
    agreement: { id: key, title, reference: contractReference ?? '' },
    supplier: supplier as unknown as MasterRecords['supplier'],
    customer: customer as unknown as MasterRecords['customer'],
    references: references as unknown as MasterRecords['references'],
    electronicFormat: electronicFormat as MasterRecords['electronicFormat'],
  };
}

function ledgerEvent({ event, previousHash, head }: LinkedEvent): LedgerEvent {
  const { occurredAt, role, party, action, subjectId, details } = event;
  const link = { sequence: head.sequence, hash: head.hash, previousHash };
  return { ...link, occurredAt, role, party, action, subjectId, details };
}
