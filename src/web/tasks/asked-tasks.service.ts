import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Person } from '../../people';
import type { Tx } from '../../platform/database';
import { AddendaTasks } from '../addenda/tasks/addenda-tasks.service';
import { IndexingTasks } from '../indexing/indexing-tasks.service';
import type { Task } from '../year/tasks-of';
import { AgreementTasks } from './agreement-tasks.service';
import { DecisionTasks } from './decision-tasks.service';

/** What the two sides ask of each other: about salary tables, addenda, years, decisions above the ceiling and the agreement. */
@Injectable()
export class AskedTasks {
  constructor(
    private readonly indexing: IndexingTasks,
    private readonly addenda: AddendaTasks,
    private readonly decisions: DecisionTasks,
    private readonly agreement: AgreementTasks,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    return [
      ...(await this.indexing.load(tx, record, person)),
      ...(await this.addenda.load(tx, record, person)),
      ...(await this.decisions.load(tx, record, person)),
      ...(await this.agreement.load(tx, record, person)),
    ];
  }
}
