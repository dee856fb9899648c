import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Desk, type Visit } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, sendPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { InvoicePage, type InvoicePageProps } from './invoice.page';
import { InvoicePageReader } from './invoice-reader.service';

/** Shows the page of a document again after a form of it that was not carried out, with why and with what was filled in. */
@Injectable()
export class ShowInvoiceAgain {
  constructor(
    private readonly desk: Desk,
    private readonly reader: InvoicePageReader,
  ) {}

  async show(
    visit: Visit,
    response: Response,
    number: string,
    why: Pick<InvoicePageProps, 'refusal' | 'errors'>,
  ): Promise<void> {
    const { frame, view } = await this.desk.read(visit, (tx, record) =>
      this.reader.load(tx, record, number, visit.person),
    );
    const status = why.errors ? BAD_REQUEST : CONFLICT;
    const given = visit.request.body as Fields | undefined;
    const here = { ...frame, path: `/facturen/${number}` };
    sendPage(response, status, <InvoicePage frame={here} view={view} given={given} {...why} />);
  }
}
