import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Person } from '../../people';
import type { Tx } from '../../platform/database';
import { BudgetTasks } from '../budget';
import { OverviewTasks } from '../overviews/overview-tasks.service';
import { ReportTasks } from '../quarterly-reports/report-tasks.service';
import type { Task } from '../year/tasks-of';

/** What accounting for a year asks: reports of quarters, half-years that each side fixes, and limits that come near (DVO 4.8, 6). */
@Injectable()
export class AccountTasks {
  constructor(
    private readonly reports: ReportTasks,
    private readonly overviews: OverviewTasks,
    private readonly budget: BudgetTasks,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    return [
      ...(await this.reports.load(tx, record, person)),
      ...(await this.overviews.load(tx, record, person)),
      ...(await this.budget.load(tx, record, person)),
    ];
  }
}
