import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { CeilingDecision } from '../agreements/domain';
import type { Outcome } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { LocalDate } from '../kernel/time';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { AgreementFactsReader, RULES } from '../settlement';
import { selectKnown, type AgreementFacts, type Rules } from '../settlement/domain';
import { measureEffect, measureYear, type MeasuredBy, type MeasuredYear, type NoteEffect } from './domain';

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
    const by = await this.load(tx, record, year);
    const measured = decisionOn(measureYear(by));
    return measured.ok ? { ok: true, value: { ...measured.value, known: by.known } } : measured;
  }

  /** What a decision would do to its year. */
  async effect(tx: Tx, record: AgreementRecord, decision: CeilingDecision): Promise<Measured<NoteEffect>> {
    return decisionOn(measureEffect(await this.load(tx, record, decision.year), decision));
  }

  private async load(tx: Tx, record: AgreementRecord, year: number): Promise<MeasuredBy> {
    const { agreement, facts } = await this.facts.load(tx, record);
    const day = this.clock.today() as LocalDate;
    return { agreement, known: selectKnown(facts, () => true), rules: this.rules, year, day };
  }
}

function decisionOn<T>(outcome: Outcome<T>): Measured<T> {
  return outcome.ok ? outcome : refuse('year-cannot-be-settled', undefined, outcome.faults);
}
