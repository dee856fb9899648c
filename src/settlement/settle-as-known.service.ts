import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { silent } from '../kernel/explanation';
import type { LocalDate, Month } from '../kernel/time';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { AgreementFactsReader } from './agreement-facts.reader';
import { knownOf, selectKnown, settle, type Settlement } from './domain';

/** What is asked: a month up to which to settle, the day of knowledge, and a year to settle in any case. */
export interface SettlementQuestion {
  readonly upTo: Month;
  readonly day: LocalDate;
  readonly year: number;
}

/** Settles an agreement as it was known on a day; nothing is saved (R1 to R9). */
@Injectable()
export class SettleAsKnown {
  constructor(
    private readonly reader: AgreementFactsReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  today(): LocalDate {
    return this.clock.today() as LocalDate;
  }

  async settle(tx: Tx, record: AgreementRecord, question: SettlementQuestion): Promise<Settlement> {
    const { agreement, facts } = await this.reader.load(tx, record);
    const known = selectKnown(facts, ({ recordedOn }) => recordedOn <= question.day);
    return settle(knownOf({ ...agreement, years: [question.year] }, known), question.upTo, silent);
  }
}
