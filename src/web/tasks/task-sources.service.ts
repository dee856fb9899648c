import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { RulesDifferencesReader } from '../../invoicing';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { AddendaTasks } from '../addenda/tasks/addenda-tasks.service';
import { IndexingTasks } from '../indexing/indexing-tasks.service';
import { YearReader } from '../year/year-reader.service';
import type { TaskSources } from './tasks-view';

/** Loads everything from which the tasks of the visitor follow. */
@Injectable()
export class TaskSourcesReader {
  constructor(
    private readonly years: YearReader,
    private readonly indexing: IndexingTasks,
    private readonly addenda: AddendaTasks,
    private readonly rules: RulesDifferencesReader,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<TaskSources> {
    return {
      progress: await this.years.load(tx, record, person),
      rules: decide(person, 'billing.preview').allowed ? await this.rules.unsettled(tx, record) : undefined,
      indexing: await this.indexing.load(tx, record, person),
      addenda: await this.addenda.load(tx, record, person),
    };
  }
}
