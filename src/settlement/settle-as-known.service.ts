import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { silent } from '../kernel/explanation';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { isRecordedBy, type Knowledge } from '../kernel/knowledge';
import type { Month } from '../kernel/time';
import type { Tx } from '../platform/database';
import { AgreementFactsReader } from './agreement-facts.reader';
import {
  knownOf,
  selectKnown,
  type AgreementFacts,
  type Rules,
  type SettledYear,
  type Settlement,
} from './domain';
import { RULES } from './rules.token';

/** What is asked: a month up to which to settle, the moment of knowledge, and a year to settle in any case. */
export interface SettlementQuestion {
  readonly upTo: Month;
  readonly knowledge: Knowledge;
  readonly year: number;
}

/** A settlement, and in it the year that was asked for. */
export interface SettledAsKnown {
  readonly settlement: Settlement;
  /** What was known at the moment. */
  readonly known: AgreementFacts;
  readonly year: SettledYear;
}

/** Settles an agreement as it was known at a moment; nothing is saved (R1 to R9). */
@Injectable()
export class SettleAsKnown {
  constructor(
    private readonly reader: AgreementFactsReader,
    @Inject(RULES) private readonly rules: Rules,
  ) {}

  /** Refuses when the year that is asked for cannot be settled, with every fault in the way. */
  async settle(
    tx: Tx,
    record: AgreementRecord,
    { upTo, knowledge, year }: SettlementQuestion,
  ): Promise<Decision<SettledAsKnown, 'year-cannot-be-settled'>> {
    const { agreement, facts } = await this.reader.load(tx, record);
    const known = selectKnown(facts, (fact) => isRecordedBy(fact, knowledge));
    const settlement = this.rules.settle(knownOf({ ...agreement, years: [year] }, known), upTo, silent);
    const settled = settlement.years.find((one) => one.year === year);
    return settled
      ? { ok: true, value: { settlement, known, year: settled } }
      : refuse('year-cannot-be-settled', undefined, settlement.faults);
  }
}
