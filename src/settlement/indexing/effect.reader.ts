import { Injectable } from '@nestjs/common';
import { factsOfConsent, type Proposal, type VersionKey } from '../../addenda/domain';
import { KnownMoments, type AgreementRecord, type KnownMoment } from '../../agreements';
import {
  firstDayAfter,
  readFormationLine,
  type Agreement,
  type FormationLine,
} from '../../agreements/domain';
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
  supposeFormation,
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

/** A version of an addendum that asks for formation, and the line that it would take the place of. */
export interface FormationQuestion extends VersionKey {
  readonly proposal: Proposal;
  readonly replacedLine?: string | undefined;
}

export interface TableEffect {
  readonly table: PublishedTable;
  /** Absent while the table is not entered in the agreement. */
  readonly entered: EnteredTable | undefined;
  readonly effect: Effect;
}

export type TableRefusal = 'table-not-kept' | 'table-not-entered';
export type RegradingRefusal = 'function-not-in-formation';

/** What a table, a regrading or extra formation changes, before it counts; nothing is saved (R1, R2; DVO 4.3, 4.4, 4.7). */
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

  /** What the formation that an addendum asks for changes, agreed already or not; undefined when it asks for none. */
  async ofFormation(
    tx: Tx,
    record: AgreementRecord,
    question: FormationQuestion,
    moment: KnownMoment,
  ): Promise<Effect | undefined> {
    const asked = lineOf(question, moment);
    if (!asked) return undefined;
    const loaded = await this.facts.load(tx, record);
    const line = loaded.facts.formation.find(({ id }) => id === asked.id) ?? asked;
    return compare(loaded, supposeFormation(loaded.facts, line, moment), line.from, moment);
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

function lineOf(
  { proposal, replacedLine, ...key }: FormationQuestion,
  { day }: KnownMoment,
): FormationLine | undefined {
  const facts = factsOfConsent(key, proposal, { approvedOn: day, replacedLine });
  const asked = facts.find(({ list }) => list === 'formation');
  const moment = { recordedOn: day, source: 'supposed' };
  return (
    asked &&
    readFormationLine(
      new Fields({ ...asked.item, ...moment }, '', ({ path, code }) => {
        throw new Error(`The formation of ${key.addendum} cannot be read: ${path} ${code}`);
      }),
    )
  );
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
    spanOf(known.agreement, settledYears(known), from, day),
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
