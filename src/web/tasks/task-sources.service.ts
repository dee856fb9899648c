import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { BillingHoldsReader } from '../billing-switch';
import { YearReader } from '../year/year-reader.service';
import { AskedTasks } from './asked-tasks.service';
import { DeliveryDesk } from './delivery-desk.service';
import type { TaskSources } from './tasks-view';

/** Loads everything from which the tasks of the visitor follow. */
@Injectable()
export class TaskSourcesReader {
  constructor(
    private readonly years: YearReader,
    private readonly asked: AskedTasks,
    private readonly holds: BillingHoldsReader,
    private readonly delivery: DeliveryDesk,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<TaskSources> {
    const { k2b, invoices } = await this.delivery.load(tx, record, person);
    return {
      progress: await this.years.load(tx, record, person),
      rules: decide(person, 'billing.preview').allowed ? await this.holds.rules(tx, record) : undefined,
      off: decide(person, 'billing-switch.read').allowed ? await this.holds.off(tx, record) : [],
      asked: [...(await this.asked.load(tx, record, person)), ...invoices.tasks],
      deliveries: invoices.deliveries,
      k2b,
    };
  }
}
