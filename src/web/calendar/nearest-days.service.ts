import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { decide, type Person } from '../../people';
import { ReadCalendar } from '../../planning';
import { isLate, type PlanningEntry } from '../../planning/domain';
import type { Tx } from '../../platform/database';
import { sayStanding } from './calendar-view';

const SHOWN = 3;

/** What of the calendar there is to know first: what is late, and then which days come next. */
export interface Nearest {
  readonly standing: string;
  readonly next: readonly PlanningEntry[];
}

/** The beginning of the calendar, for the page of what there is to do. */
@Injectable()
export class NearestDays {
  constructor(private readonly reading: ReadCalendar) {}

  /** Undefined for who does not see the calendar, and while there is nothing in it. */
  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Nearest | undefined> {
    if (!decide(person, 'calendar.read').allowed) return undefined;
    const { entries, all, moment } = await this.reading.now(tx, record);
    if (entries.length === 0) return undefined;
    const late = entries.filter(isLate);
    const toCome = entries.filter((one) => one.day >= moment.day && !isLate(one) && one.state !== 'done');
    return { standing: sayStanding(all), next: [...late.slice(0, SHOWN), ...toCome.slice(0, SHOWN)] };
  }
}
