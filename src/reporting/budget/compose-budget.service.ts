import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord, KnownMoment } from '../../agreements';
import { BillingHistoryReader } from '../../invoicing';
import type { Outcome } from '../../kernel/fault/fault';
import type { Tx } from '../../platform/database';
import { AgreementFactsReader, RULES } from '../../settlement';
import type { Rules } from '../../settlement/domain';
import { drawBudget, estimateYears, type BudgetStand, type YearEstimate } from '../domain';

/** Loads and draws the limits of a year as known at a moment; saves nothing. Screens and signals come this one way. */
@Injectable()
export class ComposeBudget {
  constructor(
    private readonly facts: AgreementFactsReader,
    private readonly history: BillingHistoryReader,
    @Inject(RULES) private readonly rules: Rules,
  ) {}

  /** On behalf of the service, since the client does not see the payroll that is added up. */
  async stand(
    tx: Tx,
    record: AgreementRecord,
    year: number,
    moment: KnownMoment,
  ): Promise<Outcome<BudgetStand>> {
    const { agreement, facts } = await this.facts.load(tx, record);
    const issued = await this.history.linesBy(tx, record.agreementId, moment);
    return drawBudget({ agreement, facts, year, knowledge: moment, rules: this.rules, issued });
  }

  /** The year and four to come. */
  async estimates(
    tx: Tx,
    record: AgreementRecord,
    year: number,
    moment: KnownMoment,
  ): Promise<YearEstimate[]> {
    const { agreement, facts } = await this.facts.load(tx, record);
    return estimateYears({ agreement, facts, year, knowledge: moment, rules: this.rules });
  }
}
