import { Injectable } from '@nestjs/common';
import { KnownMoments, type AgreementRecord, type KnownMoment } from '../../agreements';
import { firstDayAfter, type Agreement } from '../../agreements/domain';
import { readSalaryTable, type SalaryTable } from '../../indexation/domain';
import { SalaryTables, type PublishedTable } from '../../indexation';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { Fields } from '../../kernel/reading';
import { monthOf, yearOfDate, type LocalDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { AgreementFactsReader, type AgreementWithFacts } from '../agreement-facts.reader';
import {
  calculateEffect,
  knownOf,
  settledYears,
  supposeRegrading,
  supposeTable,
  type Effect,
  type EffectSpan,
  type Supposed,
  type SupposedRegrading,
} from '../domain';
import { EnteredTables, type EnteredTable } from './entered-tables.reader';

/** A table to enter in the agreement, and which of its facts it would take the place of. */
export interface TableQuestion {
  readonly table: string;
  readonly replaces?: string | undefined;
}

export interface TableEffect {
  readonly table: PublishedTable;
  /** Absent while the table is not entered in the agreement. */
  readonly entered: EnteredTable | undefined;
  readonly effect: Effect;
}

export type TableRefusal = 'table-not-kept' | 'table-not-entered';
export type RegradingRefusal = 'function-not-in-formation';

/** What a table or a regrading changes, before it counts; nothing is saved (R1, R2; DVO 4.3, 4.4). */
@Injectable()
export class EffectReader {
  constructor(
    private readonly facts: AgreementFactsReader,
    private readonly tables: SalaryTables,
    private readonly entered: EnteredTables,
    private readonly moments: KnownMoments,
  ) {}

  /** The present, which is what decisions are made in. */
  async now(tx: Tx, { agreementId }: AgreementRecord): Promise<KnownMoment> {
    const moment = await this.moments.resolve(tx, agreementId, {});
    if (!moment.ok) throw new Error('The present is a moment of knowledge');
    return moment.value;
  }

  /** What a kept table changes when it counts, entered in the agreement already or not. */
  async ofTable(
    tx: Tx,
    record: AgreementRecord,
    { table: tableId, replaces }: TableQuestion,
    moment: KnownMoment,
  ): Promise<Decision<TableEffect, TableRefusal>> {
    const table = await this.tables.find(tx, tableId);
    if (!table) return refuse('table-not-kept', { table: tableId });
    const entered = await this.entered.find(tx, record.agreementId, tableId, moment);
    const loaded = await this.facts.load(tx, record);
    const standing = loaded.facts.salaryTables.find(({ id }) => id === entered?.factId);
    const replaced = loaded.facts.salaryTables.some(({ id }) => id === replaces);
    if (replaces !== undefined && !replaced) return refuse('table-not-entered', { table: replaces });
    const supposed = standing ?? (await this.read(tx, tableId, moment, replaces));
    const effect = compare(loaded, supposeTable(loaded.facts, supposed, moment), supposed.from, moment);
    return { ok: true, value: { table, entered, effect } };
  }

  /** What the regrading of a function would change. */
  async ofRegrading(
    tx: Tx,
    record: AgreementRecord,
    regrading: SupposedRegrading,
    moment: KnownMoment,
  ): Promise<Decision<Effect, RegradingRefusal>> {
    const loaded = await this.facts.load(tx, record);
    const supposed = supposeRegrading(loaded.facts, regrading, moment);
    if (!supposed.without.formation.some((line) => line.function === regrading.function))
      return refuse('function-not-in-formation', { function: regrading.function });
    return { ok: true, value: compare(loaded, supposed, regrading.from, moment) };
  }

  private async read(
    tx: Tx,
    tableId: string,
    { day }: KnownMoment,
    replaces: string | undefined,
  ): Promise<SalaryTable> {
    const moment = { id: `${tableId} supposed`, recordedOn: day, source: 'supposed' };
    const item = { ...(await this.tables.item(tx, tableId)), ...moment, ...(replaces && { replaces }) };
    return readSalaryTable(
      new Fields(item, '', ({ path, code }) => {
        throw new Error(`Kept salary table ${tableId} cannot be read: ${path} ${code}`);
      }),
    );
  }
}

function compare(
  { agreement }: AgreementWithFacts,
  { without, withIt }: Supposed,
  from: LocalDate,
  { day }: KnownMoment,
): Effect {
  const known = knownOf(agreement, withIt);
  return calculateEffect(
    knownOf(agreement, without),
    known,
    spanOf(agreement, settledYears(known), from, day),
  );
}

/** From the year in which it starts to the last that is settled or present; not after the agreement. */
export function spanOf(
  agreement: Agreement,
  settled: readonly number[],
  from: LocalDate,
  day: LocalDate,
): EffectSpan {
  const first = Math.max(yearOfDate(from), yearOfDate(agreement.startsOn));
  const end = firstDayAfter(agreement);
  const last = Math.max(first, yearOfDate(day), ...settled);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const within = years.filter((year) => end === undefined || `${year}-01-01` < end);
  return { years: within.length > 0 ? within : [first], upTo: monthOf(day) };
}
