import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../../agreements';
import { InvoiceDeliveries } from '../../../invoicing';
import { decide, type Person } from '../../../people';
import type { Tx } from '../../../platform/database';
import type { Task } from '../../year/tasks-of';
import { deliveryTasksOf } from './delivery-tasks-of';

/** What "Te doen" says of the delivery of documents, for who sends and who receives them. */
@Injectable()
export class InvoiceDeliveryTasks {
  constructor(private readonly deliveries: InvoiceDeliveries) {}

  async load(tx: Tx, { agreementId }: AgreementRecord, person: Person): Promise<Task[]> {
    const isConcerned =
      decide(person, 'invoice.deliver').allowed || decide(person, 'invoice.receive').allowed;
    return isConcerned ? deliveryTasksOf(await this.deliveries.all(tx, agreementId), person) : [];
  }
}
