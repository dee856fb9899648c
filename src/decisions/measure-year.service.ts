import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { CeilingDecision } from '../agreements/domain';
import { success, type Outcome } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { madeOnce } from '../kernel/recall';
import type { LocalDate } from '../kernel/time';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { AgreementFactsReader, RULES } from '../settlement';
import { selectKnown, type AgreementFacts, type Rules } from '../settlement/domain';
import { measureEffect, measureYear, type MeasuredYear, type NoteEffect } from './domain';

type Measured<T> = Decision<T, 'year-cannot-be-settled'>;

/** A year with the facts that it was measured by. */
export interface YearWithFacts extends MeasuredYear {
  readonly known: AgreementFacts;
}

/** Measures years against their limits, by everything known now; only who sees payroll can. */
@Injectable()
export class MeasureYear {
  constructor(
    private readonly facts: AgreementFactsReader,
    @Inject(RULES) private readonly rules: Rules,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async measure(tx: Tx, record: AgreementRecord, year: number): Promise<Measured<YearWithFacts>> {
    const { agreement, facts } = await this.facts.load(tx, record);
    const day = this.clock.today() as LocalDate;
    const name = JSON.stringify(['measured year', agreement, year, day]);
    return madeOnce(facts, this.rules.settle, name, () => {
      const known = selectKnown(facts, () => true);
      const measured = measureYear({ agreement, known, rules: this.rules, year, day });
      return decisionOn(measured.ok ? success({ ...measured.value, known }) : measured);
    });
  }

  /** What a decision would do to its year. */
  async effect(tx: Tx, record: AgreementRecord, decision: CeilingDecision): Promise<Measured<NoteEffect>> {
    const { agreement, facts } = await this.facts.load(tx, record);
    const known = selectKnown(facts, () => true);
    const [year, day] = [decision.year, this.clock.today() as LocalDate];
    return decisionOn(measureEffect({ agreement, known, rules: this.rules, year, day }, decision));
  }
}

function decisionOn<T>(outcome: Outcome<T>): Measured<T> {
  return outcome.ok ? outcome : refuse('year-cannot-be-settled', undefined, outcome.faults);
}
