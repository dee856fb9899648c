import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { FixedHalvesReader } from '../../reporting';
import { AgreementTerm } from '../year/agreement-term.service';
import type { Task } from '../year/tasks-of';
import { overviewTasksOf } from './overview-tasks-of';

/** What the half-year that ended asks of someone; computes no overview. */
@Injectable()
export class OverviewTasks {
  constructor(
    private readonly fixed: FixedHalvesReader,
    private readonly term: AgreementTerm,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    if (!decide(person, 'overview.clarify').allowed) return [];
    return overviewTasksOf(await this.fixed.read(tx, record), await this.term.load(tx, record), person);
  }
}
