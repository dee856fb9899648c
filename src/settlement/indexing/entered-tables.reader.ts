import { Injectable } from '@nestjs/common';
import type { KnownMoment } from '../../agreements';
import type { LocalDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { RecordedFacts } from '../recorded-facts.reader';

/** A kept table as an agreement entered it. */
export interface EnteredTable {
  readonly table: string;
  readonly factId: string;
  readonly enteredOn: LocalDate;
  readonly source: string;
}

/** Which kept tables stand in an agreement, and by which fact. */
@Injectable()
export class EnteredTables {
  constructor(private readonly recorded: RecordedFacts) {}

  /** Those known at a moment, in the order of recording; without replaced and withdrawn ones. */
  async known(tx: Tx, agreementId: string, moment: KnownMoment): Promise<EnteredTable[]> {
    const facts = await this.recorded.knownAt(tx, agreementId, moment);
    return facts
      .filter((fact) => fact.list === 'salaryTables' && fact.counts)
      .map(({ id, content, recordedOn, source }) => ({
        table: String(content['table']),
        factId: id,
        enteredOn: recordedOn as LocalDate,
        source,
      }));
  }

  async find(
    tx: Tx,
    agreementId: string,
    tableId: string,
    moment: KnownMoment,
  ): Promise<EnteredTable | undefined> {
    const entered = await this.known(tx, agreementId, moment);
    return entered.findLast(({ table }) => table === tableId);
  }
}
