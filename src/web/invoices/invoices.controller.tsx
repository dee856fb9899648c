import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { InvoiceReader } from '../../invoicing';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
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
  ) {}

  @Get('facturen')
  @Permit('invoice.read')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() query: Record<string, unknown>,
  ): Promise<string> {
    const { frame, view } = await this.desk.read(
      { person, formToken, request },
      async (tx, { agreementId }) => ({
        documents: await this.invoices.summaries(tx, agreementId),
        draft: await this.invoices.draft(tx, agreementId),
      }),
    );
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
    const { view } = await this.desk.read({ person, formToken, request }, (tx, { agreementId }) =>
      this.invoices.summaries(tx, agreementId),
    );
    return invoicesCsv(filterDocuments(view, readFilter(query)));
  }
}
