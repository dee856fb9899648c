import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Person } from '../../people';
import type { Tx } from '../../platform/database';
import { NoticeTasks } from '../notice/notice-tasks.service';
import { OverheadTasks } from '../set-up/overhead-tasks.service';
import { RecordedTermsTasks } from '../set-up/recorded-terms-tasks.service';
import { FundingTasks } from '../state-funding/funding-tasks.service';
import type { Task } from '../year/tasks-of';

/** What the agreement itself asks of its parties: to evaluate overhead, to talk about state funding, to answer notice, and to look at what the other recorded (DVO 3.4, 4.8, 4.13, 9.2). */
@Injectable()
export class AgreementTasks {
  constructor(
    private readonly overhead: OverheadTasks,
    private readonly funding: FundingTasks,
    private readonly notices: NoticeTasks,
    private readonly recorded: RecordedTermsTasks,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    return [
      ...(await this.overhead.load(tx, record, person)),
      ...(await this.funding.load(tx, record, person)),
      ...(await this.notices.load(tx, record, person)),
      ...(await this.recorded.load(tx, record, person)),
    ];
  }
}
