import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord, FactItem } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { AuditTrail } from '../platform/audit';
import type { Tx } from '../platform/database';
import { AddendumEntriesStore } from './addendum-entries.store';
import { AddendumFilesStore } from './addendum-files.store';
import type { AddendumFile, EntryRow } from './addendum-rows';
import { FACT_RECORDER, type FactRecorder } from './fact-recorder.port';

export type LedgerRefusal = 'addendum-not-recordable';

type NewEntryRow = Omit<EntryRow, 'factId' | 'confirmedBy'>;

/** Keeps entries: the fact that counts, with its sort, description and proof, in one transaction. */
@Injectable()
export class EntryLedger {
  constructor(
    private readonly entries: AddendumEntriesStore,
    private readonly files: AddendumFilesStore,
    @Inject(FACT_RECORDER) private readonly recorder: FactRecorder,
    private readonly audit: AuditTrail,
  ) {}

  read(tx: Tx, agreementId: string, addendum: string): Promise<EntryRow[]> {
    return this.entries.read(tx, agreementId, addendum);
  }

  async add(
    tx: Tx,
    record: AgreementRecord,
    row: NewEntryRow,
    { fact, proof }: { readonly fact: FactItem; readonly proof: AddendumFile | undefined },
  ): Promise<Decision<EntryRow, LedgerRefusal>> {
    const refused = await this.keep(tx, record, row.addendum, fact);
    if (refused) return refused;
    if (proof) await this.files.add(tx, record.agreementId, row.addendum, proof);
    await this.entries.add(tx, record.agreementId, row);
    await this.audit.record(tx, record.agreementId, {
      action: 'entry.recorded',
      subjectKind: 'entry',
      subjectId: row.entryId,
      details: { addendum: row.addendum, ...(proof && { digest: proof.digest }) },
    });
    return { ok: true, value: { ...row, factId: row.entryId, confirmedBy: null } };
  }

  /** Someone else looked at the hours: they count from now on. */
  async confirm(
    tx: Tx,
    record: AgreementRecord,
    row: EntryRow,
    { fact, at }: { readonly fact: FactItem; readonly at: string },
  ): Promise<Decision<EntryRow, LedgerRefusal>> {
    const refused = await this.keep(tx, record, row.addendum, fact);
    if (refused) return refused;
    await this.entries.confirm(tx, record.agreementId, row.entryId, fact.item.id, at);
    await this.audit.record(tx, record.agreementId, {
      action: 'entry.confirmed',
      subjectKind: 'entry',
      subjectId: row.entryId,
      details: { addendum: row.addendum },
    });
    return { ok: true, value: { ...row, factId: fact.item.id, confirmedBy: tx.actor.person } };
  }

  private async keep(
    tx: Tx,
    record: AgreementRecord,
    addendum: string,
    fact: FactItem,
  ): Promise<ReturnType<typeof refuse<LedgerRefusal>> | undefined> {
    const faults = await this.recorder.check(tx, record, [fact]);
    if (faults.length > 0) return refuse('addendum-not-recordable', { addendum }, faults);
    await this.recorder.keep(tx, record, `posten ${addendum}`, [fact]);
    return undefined;
  }
}
