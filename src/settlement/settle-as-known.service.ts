import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { silent } from '../kernel/explanation';
import { isRecordedBy, type Knowledge } from '../kernel/knowledge';
import type { Month } from '../kernel/time';
import type { Tx } from '../platform/database';
import { AgreementFactsReader } from './agreement-facts.reader';
import { knownOf, selectKnown, settle, type Settlement } from './domain';

/** What is asked: a month up to which to settle, the moment of knowledge, and a year to settle in any case. */
export interface SettlementQuestion {
  readonly upTo: Month;
  readonly knowledge: Knowledge;
  readonly year: number;
}

/** Settles an agreement as it was known at a moment; nothing is saved (R1 to R9). */
@Injectable()
export class SettleAsKnown {
  constructor(private readonly reader: AgreementFactsReader) {}

  async settle(
    tx: Tx,
    record: AgreementRecord,
    { upTo, knowledge, year }: SettlementQuestion,
  ): Promise<Settlement> {
    const { agreement, facts } = await this.reader.load(tx, record);
    const known = selectKnown(facts, (fact) => isRecordedBy(fact, knowledge));
    return settle(knownOf({ ...agreement, years: [year] }, known), upTo, silent);
  }
}
