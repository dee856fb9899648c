import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { AdviceNotesReader, ForeseeLimits, type Foresight } from '../../decisions';
import type { LocalDate } from '../../kernel/time';
import { decide, type Person } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { Task } from '../year/tasks-of';
import { noteTasksOf } from './note-tasks-of';

/** What there is to do about decisions above the ceiling, for whoever may see them. */
@Injectable()
export class NoteTasks {
  constructor(
    private readonly notes: AdviceNotesReader,
    private readonly limits: ForeseeLimits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    if (!decide(person, 'advice.read').allowed) return [];
    const notes = await this.notes.read(tx, record.agreementId);
    const years: Foresight[] = [];
    if (decide(person, 'advice.propose').allowed)
      for (const year of yearsToLookAt(this.clock.today())) {
        const foresight = await this.limits.within(tx, record, year);
        if (foresight) years.push(foresight);
      }
    return noteTasksOf(notes, { years, today: this.clock.today() as LocalDate }, person);
  }
}

/** In the first months of a year the one before is still being charged. */
function yearsToLookAt(today: string): number[] {
  const [year = '', month = ''] = today.split('-');
  return month <= '03' ? [Number(year) - 1, Number(year)] : [Number(year)];
}
