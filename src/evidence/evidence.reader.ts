import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { LinkedEvent } from '../platform/audit';
import type { Tx } from '../platform/database';
import type { EvidenceEvent, EvidenceSource } from './domain';
import { EvidenceRowsStore } from './evidence-rows.store';
import { LedgerReader } from './ledger.reader';
import { LedgerStore } from './ledger.store';

/** Brings together what an evidence file is made from. */
@Injectable()
export class EvidenceReader {
  constructor(
    private readonly rows: EvidenceRowsStore,
    private readonly ledger: LedgerStore,
    private readonly reader: LedgerReader,
  ) {}

  /** `digest` turns the pseudonym of an employee into what may be handed over. */
  async load(
    tx: Tx,
    record: AgreementRecord,
    digest: (pseudonym: string) => string,
  ): Promise<EvidenceSource> {
    const { agreementId, key, title, clientParty, contractorParty } = record;
    const payroll = await this.rows.payroll(tx, agreementId);
    return {
      agreement: { agreementId, key, title, clientParty, contractorParty },
      tables: await this.rows.tables(tx, agreementId),
      recordings: await this.ledger.recordings(tx, agreementId),
      facts: await this.rows.facts(tx, agreementId),
      deliveries: await this.ledger.deliveries(tx, agreementId),
      payroll: payroll.map((line) => ({ ...line, employee: line.employee && digest(line.employee) })),
      runs: await this.ledger.runs(tx, agreementId),
      documents: await this.ledger.documents(tx, agreementId),
      lines: await this.ledger.lines(tx, agreementId),
      yearEnds: await this.ledger.yearEnds(tx, agreementId),
      halfYears: await this.ledger.halfYears(tx, agreementId),
      quarterlyReports: await this.ledger.quarterlyReports(tx, agreementId),
      reportActs: await this.ledger.reportActs(tx, agreementId),
      figures: await this.rows.figures(tx, agreementId),
      events: (await this.reader.events(tx, agreementId)).map(evidenceEvent),
    };
  }
}

function evidenceEvent({ event, previousHash, head }: LinkedEvent): EvidenceEvent {
  return { ...event, previousHash, ...head };
}
