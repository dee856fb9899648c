import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { DocumentFiles } from '../../documents';
import { InvoiceDeliveries, InvoiceReader, type InvoiceStanding } from '../../invoicing';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { refused } from '../../platform/http';
import { DraftDesk } from '../drafts/draft-desk.service';
import type { InvoiceView } from './invoice-view';

/** The service still has to send it, by itself. */
const TO_BE_SENT: readonly InvoiceStanding[] = ['waiting', 'held', 'trying'];

/** Loads what the page of one document shows; a document of another agreement does not exist there. */
@Injectable()
export class InvoicePageReader {
  constructor(
    private readonly invoices: InvoiceReader,
    private readonly drafts: DraftDesk,
    private readonly files: DocumentFiles,
    private readonly deliveries: InvoiceDeliveries,
  ) {}

  async load(tx: Tx, record: AgreementRecord, number: string, person: Person): Promise<InvoiceView> {
    const { agreementId } = record;
    const document = await this.invoices.body(tx, agreementId, number);
    const summary = (await this.invoices.summaries(tx, agreementId)).find((one) => one.number === number);
    const delivery = await this.deliveries.find(tx, agreementId, number);
    if (!document || !summary || !delivery) throw refused('not-found');
    const seesFunctions = decide(person, 'payroll.read').allowed;
    const draft = await this.drafts.find(tx, record);
    const isOfThis = draft?.creditedDocument === number;
    return {
      ...{ summary, document, delivery },
      lines: seesFunctions ? await this.invoices.lines(tx, agreementId, number) : [],
      crediting: isOfThis ? draft : undefined,
      creditReason: await this.invoices.creditReason(tx, summary),
      otherDraft: isOfThis ? undefined : draft,
      off: TO_BE_SENT.includes(delivery.standing) ? await this.drafts.off(tx, record) : [],
      hasFiles: await this.hasFiles(tx, record, number),
    };
  }

  /** Whether the files of a document have been made; one of another agreement does not exist there. */
  async hasFiles(tx: Tx, { agreementId }: AgreementRecord, number: string): Promise<boolean> {
    if (!(await this.invoices.body(tx, agreementId, number))) throw refused('not-found');
    return (await this.files.content(tx, agreementId, number, 'pdf')) !== undefined;
  }
}
