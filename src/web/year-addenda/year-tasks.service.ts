import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { LocalDate } from '../../kernel/time';
import { decide, type Person } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { WeighYear, YearAddendaReader } from '../../year-addenda';
import type { Task } from '../year/tasks-of';
import { yearTasksOf } from './year-tasks-of';

/** What there is to do about year addenda, for whoever may see them. */
@Injectable()
export class YearTasks {
  constructor(
    private readonly years: YearAddendaReader,
    private readonly weighing: WeighYear,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    if (!decide(person, 'year-addendum.read').allowed) return [];
    const today = this.clock.today() as LocalDate;
    const year = Number(today.slice(0, 4)) + 1;
    const years = await this.years.read(tx, record.agreementId);
    const lastDay = await this.weighing.lastDay(tx, record, year);
    return yearTasksOf(years, { today, year, lastDay }, person);
  }
}
