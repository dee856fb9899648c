import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { BillingHoldsReader } from '../billing-switch';
import { K2bDesk } from '../k2b/tasks/k2b-desk.service';
import { YearReader } from '../year/year-reader.service';
import { AskedTasks } from './asked-tasks.service';
import type { TaskSources } from './tasks-view';

/** Loads everything from which the tasks of the visitor follow. */
@Injectable()
export class TaskSourcesReader {
  constructor(
    private readonly years: YearReader,
    private readonly asked: AskedTasks,
    private readonly holds: BillingHoldsReader,
    private readonly k2b: K2bDesk,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<TaskSources> {
    return {
      progress: await this.years.load(tx, record, person),
      rules: decide(person, 'billing.preview').allowed ? await this.holds.rules(tx, record) : undefined,
      off: decide(person, 'billing-switch.read').allowed ? await this.holds.off(tx, record) : [],
      asked: await this.asked.load(tx, record, person),
      k2b: await this.k2b.load(tx, record, person),
    };
  }
}
