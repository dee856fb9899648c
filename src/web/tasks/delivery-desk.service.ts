import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Person } from '../../people';
import type { Tx } from '../../platform/database';
import { InvoiceDesk, type InvoicesOnDesk } from '../invoices';
import { K2bDesk, type K2bOnDesk } from '../k2b/tasks/k2b-desk.service';

/** What bringing files to the client asks: its six-weekly billing file, and invoices. */
@Injectable()
export class DeliveryDesk {
  constructor(
    private readonly k2b: K2bDesk,
    private readonly invoices: InvoiceDesk,
  ) {}

  async load(
    tx: Tx,
    record: AgreementRecord,
    person: Person,
  ): Promise<{ readonly k2b: K2bOnDesk | undefined; readonly invoices: InvoicesOnDesk }> {
    return {
      k2b: await this.k2b.load(tx, record, person),
      invoices: await this.invoices.load(tx, record, person),
    };
  }
}
