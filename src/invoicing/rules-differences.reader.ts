import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import { AgreementFactsReader } from '../settlement';
import { BillingHistoryReader } from './billing-history.reader';
import { madeByOtherRules } from './domain';
import { RulesAcceptancesStore, type RulesAcceptance } from './rules-acceptances.store';
import { RulesGuard, type RulesCheck } from './rules-guard.service';

/** Reads what the present rules compute otherwise for the past of an agreement, and what was accepted of it. */
@Injectable()
export class RulesDifferencesReader {
  constructor(
    private readonly facts: AgreementFactsReader,
    private readonly history: BillingHistoryReader,
    private readonly guard: RulesGuard,
    private readonly acceptances: RulesAcceptancesStore,
  ) {}

  async check(tx: Tx, record: AgreementRecord): Promise<Decision<RulesCheck, 'cannot-settle'>> {
    const loaded = await this.facts.load(tx, record);
    const { past } = await this.history.load(tx, record.agreementId);
    return this.guard.check(tx, loaded, past);
  }

  /** What the rules compute otherwise until a run settles it, accepted or not; undefined when they agree. */
  async unsettled(tx: Tx, record: AgreementRecord): Promise<RulesCheck | undefined> {
    const { past } = await this.history.load(tx, record.agreementId);
    if (!madeByOtherRules(past, this.guard.rules)) return undefined;
    const checked = await this.guard.check(tx, await this.facts.load(tx, record), past);
    return checked.ok && checked.value.differences.length > 0 ? checked.value : undefined;
  }

  /** Everything that was accepted, oldest first. */
  accepted(tx: Tx, { agreementId }: AgreementRecord): Promise<RulesAcceptance[]> {
    return this.acceptances.all(tx, agreementId);
  }
}
