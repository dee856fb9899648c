import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { ReportsReader } from '../../quarterly-reports';
import { AgreementTerm } from '../year/agreement-term.service';
import type { Task } from '../year/tasks-of';
import { reportTasksOf } from './report-tasks-of';

/** What quarterly reports ask of someone; computes none of them. */
@Injectable()
export class ReportTasks {
  constructor(
    private readonly reports: ReportsReader,
    private readonly term: AgreementTerm,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    if (!decide(person, 'quarterly-report.read').allowed) return [];
    const reports = await this.reports.read(tx, record.agreementId);
    return reportTasksOf(reports, await this.term.load(tx, record), person);
  }
}
