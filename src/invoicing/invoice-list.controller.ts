import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { CurrentActor, Permit } from '../people';
import { Transactions, type Actor, type Tx } from '../platform/database';
import { Answers, Operation } from '../platform/http';
import type { DocumentSummary } from './billing-rows';
import { InvoiceDeliveries, type ShownInvoiceDelivery } from './deliveries/deliveries.reader';
import { InvoiceReader } from './invoice-reader.service';
import { INVOICES, InvoicesQuery, isAskedFor, writeSummary } from './invoices.dto';

/** Issued documents in a list, each with how it reaches the client; row-level security shows everyone those of the own party. */
@Controller('v1/facturen')
export class InvoiceListController {
  constructor(
    private readonly transactions: Transactions,
    private readonly invoices: InvoiceReader,
    private readonly deliveries: InvoiceDeliveries,
  ) {}

  @Get()
  @Permit('invoice.read')
  @Operation({
    id: 'lijstFacturen',
    group: 'Facturen',
    summary: 'Vastgestelde facturen en creditfacturen, met hoe ze de opdrachtgever bereiken',
    source: 'DVO artikel 4.10',
  })
  @Answers(200, INVOICES, 'De facturen, de laatste voorop.')
  list(@Query() query: InvoicesQuery, @CurrentActor() actor: Actor): Promise<z.input<typeof INVOICES>> {
    return this.transactions.run(
      actor,
      async (tx) => {
        const asked = (await this.invoices.summaries(tx)).filter((one) => isAskedFor(query, one));
        const deliveries = await this.deliveriesOf(tx, asked);
        return { facturen: asked.map((one) => writeSummary(one, deliveries(one))) };
      },
      { readOnly: true },
    );
  }

  /** Read once for every agreement among the documents: numbers are unique within one. */
  private async deliveriesOf(
    tx: Tx,
    documents: readonly DocumentSummary[],
  ): Promise<(document: DocumentSummary) => ShownInvoiceDelivery> {
    const shown = new Map<string, ShownInvoiceDelivery[]>();
    for (const agreementId of new Set(documents.map((one) => one.agreementId)))
      shown.set(agreementId, await this.deliveries.all(tx, agreementId));
    return ({ agreementId, number }) => {
      const found = shown.get(agreementId)?.find(({ trail }) => trail.document.number === number);
      if (!found) throw new Error(`${number} is listed and has no trail`);
      return found;
    };
  }
}
