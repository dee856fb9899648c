import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Person } from '../../people';
import type { Tx } from '../../platform/database';
import { BudgetTasks } from '../budget';
import { NoteTasks } from '../decisions/note-tasks.service';
import { OverviewTasks } from '../overviews/overview-tasks.service';
import type { Task } from '../year/tasks-of';
import { YearTasks } from '../year-addenda/year-tasks.service';

/** What the two sides decide on: years, what comes above the ceiling, limits that come near, and each for itself its half-years. */
@Injectable()
export class DecisionTasks {
  constructor(
    private readonly years: YearTasks,
    private readonly notes: NoteTasks,
    private readonly overviews: OverviewTasks,
    private readonly budget: BudgetTasks,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    return [
      ...(await this.years.load(tx, record, person)),
      ...(await this.notes.load(tx, record, person)),
      ...(await this.overviews.load(tx, record, person)),
      ...(await this.budget.load(tx, record, person)),
    ];
  }
}
