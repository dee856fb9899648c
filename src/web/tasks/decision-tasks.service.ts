import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Person } from '../../people';
import type { Tx } from '../../platform/database';
import { NoteTasks } from '../decisions/note-tasks.service';
import type { Task } from '../year/tasks-of';
import { YearTasks } from '../year-addenda/year-tasks.service';
import { AccountTasks } from './account-tasks.service';

/** What the two sides decide on: years, what comes above the ceiling, and what is accounted for. */
@Injectable()
export class DecisionTasks {
  constructor(
    private readonly years: YearTasks,
    private readonly notes: NoteTasks,
    private readonly account: AccountTasks,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    return [
      ...(await this.years.load(tx, record, person)),
      ...(await this.notes.load(tx, record, person)),
      ...(await this.account.load(tx, record, person)),
    ];
  }
}
