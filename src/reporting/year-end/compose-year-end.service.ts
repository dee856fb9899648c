import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord, KnownMoment } from '../../agreements';
import { BillingHistoryReader, InvoiceReader } from '../../invoicing';
import { success, type Outcome } from '../../kernel/fault/fault';
import { hashOf } from '../../platform/audit';
import type { Tx } from '../../platform/database';
import { AgreementFactsReader, RULES } from '../../settlement';
import type { Rules } from '../../settlement/domain';
import { drawYearEnd, linesOfYear, publishYearEnd, YEAR_END_EDITION, type YearEndBody } from '../domain';

/** A statement with the fingerprint of all it says. */
export interface ComposedYearEnd {
  readonly body: YearEndBody;
  readonly fingerprint: string;
}

/** Loads, draws and publishes the statement of a year; saves nothing. Reading and issuing come this one way. */
@Injectable()
export class ComposeYearEnd {
  constructor(
    private readonly facts: AgreementFactsReader,
    private readonly history: BillingHistoryReader,
    private readonly invoices: InvoiceReader,
    @Inject(RULES) private readonly rules: Rules,
  ) {}

  /** As known at a moment; for whoever sees payroll, since actual costs go in as sums. */
  async compose(
    tx: Tx,
    record: AgreementRecord,
    year: number,
    moment: KnownMoment,
  ): Promise<Outcome<ComposedYearEnd>> {
    const { agreement, facts } = await this.facts.load(tx, record);
    const issued = await this.history.linesBy(tx, record.agreementId, moment);
    const numbers = new Set(issued.map(({ number }) => number));
    const bodies = await this.invoices.bodies(tx, record.agreementId);
    const request = { agreement, facts, year, knowledge: moment, rules: this.rules, issued };
    const drawn = drawYearEnd(request);
    if (!drawn.ok) return drawn;
    const { lines: proven, ...charged } = linesOfYear(
      bodies.filter(({ number }) => numbers.has(number)),
      year,
    );
    const body = publishYearEnd(drawn.value, {
      edition: YEAR_END_EDITION,
      agreement: { key: record.key, title: record.title },
      contractor: agreement.contractor,
      client: agreement.client,
      year,
      knownOn: moment.day,
      knownPosition: moment.position,
      rulesVersion: this.rules.version,
      charged: { ...charged, hash: hashOf(proven) },
    });
    return success({ body, fingerprint: hashOf(body) });
  }
}
