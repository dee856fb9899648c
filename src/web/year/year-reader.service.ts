import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { InvoiceReader, type DocumentSummary } from '../../invoicing';
import { yearOf, type LocalDate } from '../../kernel/time';
import { PayrollDeliveries } from '../../payroll';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { DraftDesk } from '../drafts/draft-desk.service';
import type { DraftOnDesk } from '../drafts/draft-on-desk';
import { AgreementTerm } from './agreement-term.service';
import { progressOf, type MonthProgress } from './month-state';

/** How far the billing of an agreement is. */
export interface Progress {
  readonly today: LocalDate;
  /** Every month of the agreement so far, in order. */
  readonly months: readonly MonthProgress[];
  readonly draft: DraftOnDesk | undefined;
  /** Issued documents, latest first. */
  readonly documents: readonly DocumentSummary[];
}

/** Reads how far each month is, as far as the visitor may know. */
@Injectable()
export class YearReader {
  constructor(
    private readonly term: AgreementTerm,
    private readonly invoices: InvoiceReader,
    private readonly deliveries: PayrollDeliveries,
    private readonly drafts: DraftDesk,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Progress> {
    const { today, months } = await this.term.load(tx, record);
    const documents = await this.invoices.summaries(tx, record.agreementId);
    const draft = await this.drafts.find(tx, record);
    const payrollMonths = await this.payrollMonths(tx, record, person);
    return {
      today,
      months: progressOf(months, { today, payrollMonths, documents, draft }),
      draft,
      documents,
    };
  }

  private async payrollMonths(
    tx: Tx,
    record: AgreementRecord,
    person: Person,
  ): Promise<ReadonlySet<string> | undefined> {
    if (!decide(person, 'payroll.read').allowed) return undefined;
    const deliveries = await this.deliveries.all(tx, record.agreementId);
    return new Set(deliveries.filter(({ withdrawn }) => !withdrawn).map(({ bookedMonth }) => bookedMonth));
  }
}

/** The months of one year. */
export function monthsIn(year: number, months: readonly MonthProgress[]): MonthProgress[] {
  return months.filter(({ month }) => yearOf(month) === year);
}
