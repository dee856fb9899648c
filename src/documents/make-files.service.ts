import { Injectable } from '@nestjs/common';
import { InvoiceReader } from '../invoicing';
import type { IssuedDocument } from '../invoicing/domain';
import { systemActor, Transactions } from '../platform/database';
import type { DocumentFile, DocumentFormat } from './document-files.store';
import { RenderedFiles } from './rendered-files.service';

const RENDERER = systemActor('render-document');

/** A document with its files, as they are kept. */
export interface MadeDocument {
  readonly document: IssuedDocument;
  readonly files: Readonly<Record<DocumentFormat, DocumentFile>>;
}

/** Makes the PDF and the UBL of an issued document, once: whoever needs them first, makes them. */
@Injectable()
export class MakeFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly invoices: InvoiceReader,
    private readonly rendered: RenderedFiles,
  ) {}

  /** What is kept counts, also when another made it meanwhile; outside a transaction, because it takes a moment. */
  async make(agreementId: string, number: string): Promise<MadeDocument> {
    const place = { agreementId, number };
    const { document, files } = await this.transactions.run(
      RENDERER,
      async (tx) => ({
        document: await this.invoices.body(tx, agreementId, number),
        files: await this.rendered.kept(tx, place),
      }),
      { readOnly: true },
    );
    if (!document) throw new Error(`There is no document ${number} to render`);
    if (files) return { document, files };
    const made = await this.rendered.render(document);
    const kept = await this.transactions.run(RENDERER, async (tx) => {
      await this.rendered.keep(tx, place, made);
      return this.rendered.kept(tx, place);
    });
    if (!kept) throw new Error(`The files of ${number} were kept`);
    return { document, files: kept };
  }
}
