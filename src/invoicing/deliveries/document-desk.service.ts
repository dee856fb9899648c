import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess, type AgreementRecord } from '../../agreements';
import { Transactions, type Actor, type Tx } from '../../platform/database';
import { refused } from '../../platform/http';
import { IssuedDocumentsStore } from '../issued-documents.store';
import { InvoiceDeliveries } from './deliveries.reader';
import { writeInvoiceDelivery, type INVOICE_DELIVERY } from './deliveries.dto';

type Shown = z.input<typeof INVOICE_DELIVERY>;

/** For controllers: one transaction on the agreement of a document, answered by how its delivery stands after it. */
@Injectable()
export class DocumentDesk {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: AgreementAccess,
    private readonly documents: IssuedDocumentsStore,
    private readonly deliveries: InvoiceDeliveries,
  ) {}

  async read(actor: Actor, number: string): Promise<Shown> {
    const key = await this.agreementOf(actor, number);
    return this.access.read(actor, key, (tx, record) => this.shown(tx, record, number));
  }

  async change(
    actor: Actor,
    number: string,
    work: (tx: Tx, record: AgreementRecord) => Promise<void>,
  ): Promise<Shown> {
    const key = await this.agreementOf(actor, number);
    return this.access.change(actor, key, async (tx, record) => {
      await work(tx, record);
      return this.shown(tx, record, number);
    });
  }

  private async shown(
    tx: Tx,
    { agreementId, contractorParty }: AgreementRecord,
    number: string,
  ): Promise<Shown> {
    const shown = await this.deliveries.find(tx, agreementId, number);
    if (!shown) throw refused('not-found');
    return writeInvoiceDelivery(shown, tx.actor.party === contractorParty);
  }

  private async agreementOf(actor: Actor, number: string): Promise<string> {
    const found = await this.transactions.run(actor, (tx) => this.documents.find(tx, number), {
      readOnly: true,
    });
    if (!found) throw refused('not-found');
    return found.agreementKey;
  }
}
