import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { endedBy } from '../agreements/domain';
import type { Fault } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { LocalDate } from '../kernel/time';
import type { Tx } from '../platform/database';
import { AgreementFactsReader, RULES } from '../settlement';
import { coversYear, selectKnown, type AgreementFacts, type Rules } from '../settlement/domain';
import {
  checkTerms,
  compareYears,
  copyYear,
  factsOfYear,
  lacksTasks,
  lastDayToAgree,
  regradedSince,
  type RegradedSince,
  type YearAddendum,
  type YearComparison,
  type YearFactItem,
} from './domain';
import type { WrittenYear } from './year-rows';

/** What a version changes, and what becomes known when both sides agree on it. */
export interface WeighedYear {
  readonly comparison: YearComparison;
  readonly facts: readonly YearFactItem[];
}

export type WeighRefusal = 'tasks-not-named' | 'year-cannot-be-settled';

/** Weighs year addenda by everything known now; limits rest on nothing that one side alone may see (R1, R5, R7). */
@Injectable()
export class WeighYear {
  constructor(
    private readonly facts: AgreementFactsReader,
    @Inject(RULES) private readonly rules: Rules,
  ) {}

  /** The addendum of a year as what is known carries on into it (DVO 4.2). */
  async copy(
    tx: Tx,
    record: AgreementRecord,
    year: number,
  ): Promise<Decision<YearAddendum, 'year-outside-agreement'>> {
    const { agreement, facts } = await this.facts.load(tx, record);
    const now = known(facts);
    return coversYear(endedBy(agreement, now.notices), year)
      ? { ok: true, value: copyYear(now, year) }
      : refuse('year-outside-agreement', { year: year.toString() });
  }

  /** A version beside the year before; refuses overhead that moves without the tasks that changed (DVO 3.4). */
  async weigh(
    tx: Tx,
    record: AgreementRecord,
    addendum: YearAddendum,
    version: number,
  ): Promise<Decision<WeighedYear, WeighRefusal>> {
    const { agreement, facts } = await this.facts.load(tx, record);
    const by = { agreement, known: known(facts), rules: this.rules };
    if (lacksTasks(by, addendum)) return refuse('tasks-not-named');
    const compared = compareYears(by, addendum);
    return compared.ok
      ? {
          ok: true,
          value: {
            comparison: compared.value,
            facts: factsOfYear(addendum, version, { known: by.known, recorded: facts }),
          },
        }
      : refuse('year-cannot-be-settled', undefined, compared.faults);
  }

  /** What an addendum says that the agreement does not know, such as a scale, each by its place. */
  async check(tx: Tx, record: AgreementRecord, addendum: YearAddendum): Promise<Fault[]> {
    const { facts } = await this.facts.load(tx, record);
    const faults: Fault[] = [];
    checkTerms(addendum, known(facts), (fault) => void faults.push(fault));
    return faults;
  }

  /** The lines of an agreed version that were regraded since (DVO 4.4). */
  async regradedSince(tx: Tx, record: AgreementRecord, agreed: WrittenYear): Promise<RegradedSince[]> {
    const { facts } = await this.facts.load(tx, record);
    const beside = agreed.offer?.comparison.lines ?? [];
    return regradedSince({ content: agreed.content, beside }, known(facts).formation);
  }

  /** The day by which a year is agreed on: that of the client's budget (DVO 4.5). */
  async lastDay(tx: Tx, record: AgreementRecord, year: number): Promise<LocalDate | undefined> {
    const { facts } = await this.facts.load(tx, record);
    return lastDayToAgree(known(facts).planningDates, year);
  }
}

function known(facts: AgreementFacts): AgreementFacts {
  return selectKnown(facts, () => true);
}
