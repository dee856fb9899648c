import { Injectable } from '@nestjs/common';
import { FactRegister, KnownMoments, type AgreementRecord, type KnownMoment } from '../../agreements';
import { InvoiceReader } from '../../invoicing';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { yearOfDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { YearEndStatementsStore } from './year-end-statements.store';

export type YearEndRefusal =
  | 'year-not-over'
  | 'year-closed-before'
  | 'nothing-to-close'
  | 'recorded-since-invoicing'
  | 'statement-differs'
  | 'year-cannot-be-settled';

/** By what a statement is issued. */
export interface YearEndBasis {
  readonly moment: KnownMoment;
  /** How many billing runs have been issued. */
  readonly runsBefore: number;
}

/**
 * When a year may be closed, and by whom. What was recorded before the last billing run was looked at by a
 * second person when its documents were issued; what came after it was seen by nobody but its recorder, who
 * therefore does not issue the statement that rests on it (separation of duties, DVO 3.3).
 */
@Injectable()
export class YearEndGuard {
  constructor(
    private readonly statements: YearEndStatementsStore,
    private readonly moments: KnownMoments,
    private readonly register: FactRegister,
    private readonly invoices: InvoiceReader,
  ) {}

  async allow(
    tx: Tx,
    { agreementId }: AgreementRecord,
    year: number,
  ): Promise<Decision<YearEndBasis, YearEndRefusal>> {
    if (await this.statements.find(tx, agreementId, year))
      return refuse('year-closed-before', { year: year.toString() });
    const now = await this.moments.resolve(tx, agreementId, {});
    if (!now.ok) throw new Error('The present is a moment of knowledge');
    const moment = now.value;
    if (yearOfDate(moment.day) <= year) return refuse('year-not-over', { year: year.toString() });
    const runs = await this.invoices.runs(tx, agreementId);
    const reviewed = runs.filter(({ month }) => month !== null).at(-1)?.knownPosition ?? 0;
    const recorders = await this.register.recorders(tx, agreementId, reviewed, moment.position);
    if (recorders.includes(tx.actor.person)) return refuse('recorded-since-invoicing');
    return { ok: true, value: { moment, runsBefore: runs.length } };
  }
}
