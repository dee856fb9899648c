import { Injectable } from '@nestjs/common';
import { FactRegister, type AgreementRecord } from '../../agreements';
import { formatMonth } from '../../kernel/text';
import type { Month } from '../../kernel/time';
import { PayrollDeliveries } from '../../payroll';
import type { Tx } from '../../platform/database';
import { AgreementFactsReader } from '../../settlement';
import { InvoiceReader } from '../invoice-reader.service';
import type { OrderResult } from './round-rows';

/** What must be so of an agreement before a round makes a draft of it; on its own page one sees it before deciding. */
@Injectable()
export class MonthConditions {
  constructor(
    private readonly invoices: InvoiceReader,
    private readonly deliveries: PayrollDeliveries,
    private readonly register: FactRegister,
    private readonly facts: AgreementFactsReader,
  ) {}

  /** Why no draft is made now; undefined when one can be tried. */
  async hindrance(tx: Tx, { agreementId }: AgreementRecord, month: Month): Promise<OrderResult | undefined> {
    const documents = await this.invoices.summaries(tx, agreementId);
    const standing = documents.filter(({ credits, creditedBy }) => credits === null && creditedBy === null);
    const last = standing
      .map((document) => document.month)
      .sort()
      .at(-1);
    if (last !== undefined && last >= month)
      return {
        outcome: 'nothing',
        refusal: { code: 'round-billed-before', values: { month: formatMonth(last as Month) } },
      };
    return (await this.lacksPayroll(tx, agreementId, month))
      ? { outcome: 'held', refusal: { code: 'round-without-payroll', values: { month: formatMonth(month) } } }
      : undefined;
  }

  /** Whether nothing was agreed of it yet: neither formation nor an addendum was recorded, nor anything ever billed. */
  async isBare(tx: Tx, record: AgreementRecord): Promise<boolean> {
    const { formation, addenda } = (await this.facts.load(tx, record)).facts;
    if (formation.length > 0 || addenda.length > 0) return false;
    return (await this.invoices.summaries(tx, record.agreementId)).length === 0;
  }

  /** An agreement with formation, or that ever had payroll, is not billed for a month without. */
  private async lacksPayroll(tx: Tx, agreementId: string, month: Month): Promise<boolean> {
    const deliveries = (await this.deliveries.all(tx, agreementId)).filter(({ withdrawn }) => !withdrawn);
    if (deliveries.some(({ bookedMonth }) => bookedMonth === month)) return false;
    if (deliveries.length > 0) return true;
    const { formation = [] } = await this.register.read(tx, agreementId);
    return formation.length > 0;
  }
}
