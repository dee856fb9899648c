import { Injectable } from '@nestjs/common';
import type { AgreementRecord, Recording } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { AuditTrail } from '../../platform/audit';
import { RecordFacts } from '../record-facts.service';
import { AgreementTables, type AgreementTable } from './agreement-tables.reader';
import { EffectReader } from './effect.reader';
import { fingerprintOf } from './fingerprint-of';

export type AcceptanceRefusal =
  'table-not-kept' | 'table-not-entered' | 'accepted-before' | 'acceptance-not-needed' | 'effect-differs';

/** The client accepts a salary table as it saw its effect; from then on the table counts (R2; SLA Addendum). */
@Injectable()
export class AcceptTable {
  constructor(
    private readonly tables: AgreementTables,
    private readonly effects: EffectReader,
    private readonly recordFacts: RecordFacts,
    private readonly audit: AuditTrail,
  ) {}

  /** `seen`: the fingerprint of the effect on the ceiling that the client decided on. */
  async accept(
    tx: Tx,
    record: AgreementRecord,
    tableId: string,
    seen: string,
  ): Promise<Decision<Recording, AcceptanceRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const moment = await this.effects.now(tx, record);
    const offered = (await this.tables.load(tx, record, moment)).find(
      ({ table }) => table.tableId === tableId,
    );
    if (!offered?.entered) return refuse('table-not-entered', { table: tableId });
    if (offered.acceptance) return refuse('accepted-before', { table: tableId });
    if (offered.state !== 'awaits-acceptance') return refuse('acceptance-not-needed', { table: tableId });
    const effect = await this.effects.ofTable(tx, record, { table: tableId }, moment);
    if (!effect.ok) return effect;
    if (fingerprintOf(effect.value) !== seen) return refuse('effect-differs');
    return {
      ok: true,
      value: await this.record(tx, record, offered.entered.factId, { offered, seen, day: moment.day }),
    };
  }

  private async record(
    tx: Tx,
    record: AgreementRecord,
    fact: string,
    { offered: { table }, seen, day }: { offered: AgreementTable; seen: string; day: LocalDate },
  ): Promise<Recording> {
    const acceptance = { table: fact, acceptedOn: day, effectSeen: seen };
    const item = { id: `akkoord ${fact} ${seen.slice(0, 12)}`, ...acceptance };
    const source = sourceOfAcceptance(table);
    const recording = await this.recordFacts.keep(tx, record, source, [{ list: 'tableAcceptances', item }]);
    await this.audit.record(tx, record.agreementId, {
      action: 'salary-table.accepted',
      subjectKind: 'salary-table',
      subjectId: table.tableId,
      details: { effect: seen, position: recording.firstPosition },
    });
    return recording;
  }
}

/** How an acceptance is named as the cause of what it changes. */
function sourceOfAcceptance({ collectiveAgreement, effectiveFrom }: AgreementTable['table']): string {
  return `akkoord met salaristabel ${collectiveAgreement} per ${formatLongDate(effectiveFrom as LocalDate)}`;
}
