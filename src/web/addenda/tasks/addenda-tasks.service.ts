import { Injectable } from '@nestjs/common';
import { AddendaReader } from '../../../addenda';
import type { AgreementRecord } from '../../../agreements';
import { decide, type Person } from '../../../people';
import type { Tx } from '../../../platform/database';
import type { Task } from '../../year/tasks-of';
import { addendaTasksOf } from './addenda-tasks-of';

/** What there is to do about addenda, for whoever may see them. */
@Injectable()
export class AddendaTasks {
  constructor(private readonly addenda: AddendaReader) {}

  async load(tx: Tx, { agreementId }: AgreementRecord, person: Person): Promise<Task[]> {
    if (!decide(person, 'addendum.read').allowed) return [];
    return addendaTasksOf(await this.addenda.read(tx, agreementId), person);
  }
}
