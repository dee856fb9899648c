import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { AgreementRecord } from '../../agreements';
import {
  InvoiceDeliveries,
  InvoiceReader,
  type BillingSwitch,
  type DocumentSummary,
  type ShownInvoiceDelivery,
} from '../../invoicing';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { BillingHoldsReader } from '../billing-switch';
import { Desk } from '../desk/desk.service';
import { renderPage } from '../layout/render-page';
import { invoicesCsv } from './invoices-csv';
import { filterDocuments, readFilter } from './invoices-filter';
import { InvoicesPage } from './invoices.page';

/** `/facturen`: the issued documents. */
@Controller()
export class InvoicesController {
  constructor(
    private readonly desk: Desk,
    private readonly invoices: InvoiceReader,
    private readonly deliveries: InvoiceDeliveries,
    private readonly holds: BillingHoldsReader,
  ) {}

  @Get('facturen')
  @Permit('invoice.read')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() query: Record<string, unknown>,
  ): Promise<string> {
    const { frame, view } = await this.desk.read({ person, formToken, request }, async (tx, record) => ({
      ...(await this.load(tx, record)),
      draft: await this.invoices.draft(tx, record.agreementId),
    }));
    return renderPage(<InvoicesPage frame={frame} {...view} filter={readFilter(query)} />);
  }

  @Get('facturen.csv')
  @Permit('invoice.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="facturen.csv"')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() query: Record<string, unknown>,
  ): Promise<string> {
    const { view } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.load(tx, record),
    );
    const documents = filterDocuments(view.documents, readFilter(query));
    return invoicesCsv(documents, view.deliveries, view.off.length > 0);
  }

  private async load(
    tx: Tx,
    record: AgreementRecord,
  ): Promise<{
    readonly documents: DocumentSummary[];
    readonly deliveries: ReadonlyMap<string, ShownInvoiceDelivery>;
    readonly off: readonly BillingSwitch[];
  }> {
    const { agreementId } = record;
    const shown = await this.deliveries.all(tx, agreementId);
    return {
      documents: await this.invoices.summaries(tx, agreementId),
      deliveries: new Map(shown.map((one) => [one.trail.document.number, one])),
      off: await this.holds.offForContractor(tx, record),
    };
  }
}
