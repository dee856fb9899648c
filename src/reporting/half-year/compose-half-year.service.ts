import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord, KnownMoment } from '../../agreements';
import { BillingHistoryReader } from '../../invoicing';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import type { HalfYear } from '../../kernel/time';
import { systemActor, Transactions } from '../../platform/database';
import { AgreementFactsReader, RULES } from '../../settlement';
import type { Rules } from '../../settlement/domain';
import { drawFullOverview, publishHalfYear, type HalfYearBody } from '../domain';

/** Payroll is for one party, sums of it are for both: so the service reads, and answers sums only. */
const READER = systemActor('half-year');

/** Loads, draws and publishes a half-year overview; saves nothing. Reading and fixing come this one way. */
@Injectable()
export class ComposeHalfYear {
  constructor(
    private readonly transactions: Transactions,
    private readonly facts: AgreementFactsReader,
    private readonly history: BillingHistoryReader,
    @Inject(RULES) private readonly rules: Rules,
  ) {}

  /** As known at a moment; beside the transaction of whoever fixes it, under the lock of which nothing changes. */
  compose(
    record: AgreementRecord,
    period: HalfYear,
    moment: KnownMoment,
  ): Promise<Decision<HalfYearBody, 'year-cannot-be-settled'>> {
    return this.transactions.run(
      READER,
      async (tx) => {
        const { agreement, facts } = await this.facts.load(tx, record);
        const issued = await this.history.linesBy(tx, record.agreementId, moment);
        const request = { agreement, facts, period, knowledge: moment, rules: this.rules, issued };
        const drawn = drawFullOverview(request);
        if (!drawn.ok) return refuse('year-cannot-be-settled', undefined, drawn.faults);
        const body = publishHalfYear(drawn.value, {
          agreement: { key: record.key, title: record.title },
          ...{ contractor: agreement.contractor, client: agreement.client },
          ...{ knownOn: moment.day, knownPosition: moment.position, rulesVersion: this.rules.version },
        });
        return { ok: true, value: body };
      },
      { readOnly: true, apart: true },
    );
  }
}
