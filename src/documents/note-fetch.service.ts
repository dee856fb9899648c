import { Injectable } from '@nestjs/common';
import { AgreementAccess } from '../agreements';
import { RecordInvoiceAct } from '../invoicing';
import type { Actor } from '../platform/database';

/** Writes down that the client fetched a document, the first time that it did. */
@Injectable()
export class NoteFetch {
  constructor(
    private readonly access: AgreementAccess,
    private readonly acts: RecordInvoiceAct,
  ) {}

  /** After its file was read; `agreement` by its key. Whoever leaves nothing waits for nobody who writes. */
  async note(actor: Actor, agreement: string, number: string): Promise<void> {
    const isFirst = await this.access.read(actor, agreement, (tx, record) =>
      this.acts.isFirstFetch(tx, record, number),
    );
    if (isFirst)
      await this.access.change(actor, agreement, (tx, record) => this.acts.fetch(tx, record, number));
  }
}
