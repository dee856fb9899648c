import { Injectable } from '@nestjs/common';
import { FactRegister, type AgreementRecord, type KnownMoment } from '../agreements';
import type { LocalDate } from '../kernel/time';
import { dutchDateOf, type Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { PlanningKnowledge } from './domain';
import { PlanningActsReader } from './planning-acts.reader';
import { planningFacts, type PlanningFacts } from './planning-facts';
import { WindowsDueReader } from './windows-due.reader';

/** What a calendar follows from, and when its own days were last changed. */
export interface KnownPlanning {
  readonly knowledge: PlanningKnowledge;
  readonly revision: PlanningFacts['revision'];
}

/** Brings together what the capabilities know of the days of an agreement, as known at a moment. */
@Injectable()
export class PlanningKnowledgeReader {
  constructor(
    private readonly register: FactRegister,
    private readonly acts: PlanningActsReader,
    private readonly windows: WindowsDueReader,
  ) {}

  async read(
    tx: Tx,
    record: AgreementRecord,
    moment: KnownMoment,
    years: readonly number[],
  ): Promise<KnownPlanning> {
    const { agreementId, startsOn, endsOn } = record;
    const head = {
      startsOn: startsOn as LocalDate,
      ...(endsOn !== null && { endsOn: endsOn as LocalDate }),
    };
    const { revision, ...facts } = planningFacts(head, await this.register.read(tx, agreementId), moment);
    const dayOf = (at: Instant | undefined): LocalDate | undefined => {
      const day = at === undefined ? undefined : (dutchDateOf(at) as LocalDate);
      return day !== undefined && day <= moment.day ? day : undefined;
    };
    const acts = await this.acts.read(tx, record, dayOf);
    const windows = await this.windows.read(tx, agreementId, years, dayOf);
    return { knowledge: { ...facts, ...acts, agreed: [...acts.agreed, ...facts.agreed], windows }, revision };
  }
}
