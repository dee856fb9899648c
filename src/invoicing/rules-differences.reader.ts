import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import { AgreementFactsReader } from '../settlement';
import { BillingHistoryReader } from './billing-history.reader';
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

  /** Everything that was accepted, oldest first. */
  accepted(tx: Tx, { agreementId }: AgreementRecord): Promise<RulesAcceptance[]> {
    return this.acceptances.all(tx, agreementId);
  }
}
