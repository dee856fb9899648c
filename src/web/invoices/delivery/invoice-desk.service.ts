import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../../agreements';
import { InvoiceDeliveries, type ShownInvoiceDelivery } from '../../../invoicing';
import { decide, type Person } from '../../../people';
import type { Tx } from '../../../platform/database';
import type { Task } from '../../year/tasks-of';
import { deliveryTasksOf } from './delivery-tasks-of';

/** What "Te doen" says of the delivery of documents. */
export interface InvoicesOnDesk {
  readonly tasks: readonly Task[];
  /** How each reaches the client, by its number; none for who is shown no list of them. */
  readonly deliveries: ReadonlyMap<string, ShownInvoiceDelivery>;
}

/** Loads it for who sends documents and for the side that receives them. */
@Injectable()
export class InvoiceDesk {
  constructor(private readonly deliveries: InvoiceDeliveries) {}

  async load(tx: Tx, { agreementId }: AgreementRecord, person: Person): Promise<InvoicesOnDesk> {
    const isSender = decide(person, 'invoice.deliver').allowed;
    const isOfClient = decide(person, 'invoice.read').allowed && person.side === 'client';
    const all = isSender || isOfClient ? await this.deliveries.all(tx, agreementId) : [];
    return {
      tasks: deliveryTasksOf(all, person),
      deliveries: new Map(all.map((one) => [one.trail.document.number, one])),
    };
  }
}
