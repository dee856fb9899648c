import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { AuditTrail } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import { Transactions, type Actor } from '../platform/database';
import { composeJournal } from './domain';
import { writeLedger } from './journal/write-ledger';
import { writeXaf } from './journal/write-xaf';
import { LedgerStore } from './ledger.store';

const WRITERS = { ledger: writeLedger, xaf: writeXaf };

/** Text for hledger and ledger, or XML Auditfile Financieel 3.2. */
export type JournalFormat = keyof typeof WRITERS;

export interface JournalQuestion {
  /** The calendar year in which documents were issued. */
  readonly year: number;
  readonly format: JournalFormat;
}

/** Writes issued documents as double-entry postings with control totals, for a bookkeeping. */
@Injectable()
export class WriteJournal {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: LedgerStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async write(
    actor: Actor,
    record: AgreementRecord,
    { year, format }: JournalQuestion,
  ): Promise<Decision<string, 'nothing-issued'>> {
    const all = await this.transactions.run(actor, (tx) => this.store.documents(tx, record.agreementId), {
      readOnly: true,
    });
    const documents = all
      .map(({ body }) => body)
      .filter(({ issuedOn }) => issuedOn.startsWith(year.toString()));
    const latest = documents.at(-1);
    if (!latest) return refuse('nothing-issued', { key: record.key, year: year.toString() });
    const { supplier, customer } = latest;
    const heading = { record, year, writtenOn: this.clock.today(), supplier, customer };
    const text = WRITERS[format](composeJournal(documents), heading);
    await this.audit.recordApart(actor, {
      action: 'journal.exported',
      subjectKind: 'agreement',
      subjectId: record.key,
      details: { year, format, documents: documents.length },
    });
    return { ok: true, value: text };
  }
}
