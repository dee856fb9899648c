import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InvoiceReader, RENDER_DOCUMENT } from '../invoicing';
import { systemActor, Transactions } from '../platform/database';
import { WorkRegistry, type WorkPayload } from '../platform/queue';
import { RenderedFiles } from './rendered-files.service';

const RENDERER = systemActor('render-document');

/** Renders an issued document to PDF and UBL in the background, outside the issuing transaction. */
@Injectable()
export class RenderDocument implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly transactions: Transactions,
    private readonly invoices: InvoiceReader,
    private readonly rendered: RenderedFiles,
  ) {}

  onModuleInit(): void {
    this.registry.register(RENDER_DOCUMENT, (payload) => this.render(payload));
  }

  private async render({ agreementId = '', number = '' }: WorkPayload): Promise<void> {
    const document = await this.transactions.run(
      RENDERER,
      (tx) => this.invoices.body(tx, agreementId, number),
      {
        readOnly: true,
      },
    );
    if (!document) throw new Error(`There is no document ${number} to render`);
    const files = await this.rendered.render(document);
    await this.transactions.run(RENDERER, (tx) => this.rendered.keep(tx, { agreementId, number }, files));
  }
}
