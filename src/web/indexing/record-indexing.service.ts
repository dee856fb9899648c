import { Injectable } from '@nestjs/common';
import type { AgreementRecord, FactItem } from '../../agreements';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { wordFault } from '../../platform/wording';
import { EffectReader, RecordFacts, type AgreementTable } from '../../settlement';
import type { Message } from '../wording/word-refusal';

type Item = Readonly<Record<string, unknown>>;

/** Records what the forms of Indexering say, each under a source that reads as a cause. */
@Injectable()
export class RecordIndexing {
  constructor(
    private readonly effects: EffectReader,
    private readonly recordFacts: RecordFacts,
  ) {}

  /** Enters a table in the agreement; answers why not. */
  enter(tx: Tx, record: AgreementRecord, { table, replaces }: AgreementTable): Promise<Message | undefined> {
    const kind = table.provisional ? 'voorlopige salaristabel' : 'salaristabel';
    const instead = replaces === undefined ? '' : ', in plaats van de vorige';
    const source = `${kind} ${table.collectiveAgreement} per ${dayOf(table.effectiveFrom)}${instead}`;
    const item = { id: table.tableId, table: table.tableId, ...(replaces && { replaces }) };
    return this.record(tx, record, source, { list: 'salaryTables', item });
  }

  /** Records something else about the indexing, under an id of its own. */
  async add(
    tx: Tx,
    record: AgreementRecord,
    source: string,
    { list, item }: { list: string; item: Item },
  ): Promise<Message | undefined> {
    const { position } = await this.effects.now(tx, record);
    const id = `${list} ${position + 1}`;
    return this.record(tx, record, source, { list, item: { id, ...item } });
  }

  private async record(
    tx: Tx,
    record: AgreementRecord,
    source: string,
    fact: FactItem,
  ): Promise<Message | undefined> {
    const outcome = await this.recordFacts.record(tx, record, source, [fact]);
    if (outcome.ok) return undefined;
    return { text: 'Er is niets vastgelegd.', details: outcome.faults.map(wordFault) };
  }
}

function dayOf(day: string): string {
  return formatLongDate(day as LocalDate);
}
