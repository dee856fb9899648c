import { Injectable } from '@nestjs/common';
import { ReadCalendar } from '../../planning';
import { yearOfDate } from '../../kernel/time';
import { Desk, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import { knownOnErrors } from '../parts/known-on';
import { wordFaultOnPage } from '../wording/word-faults';
import { faultsOf, filterEntries, readFilter } from './calendar-filter';
import type { CalendarPageProps } from './calendar.page';

/** Loads what the page of the calendar shows: as it is now, or as known on the day in the address. */
@Injectable()
export class CalendarPages {
  constructor(
    private readonly desk: Desk,
    private readonly reading: ReadCalendar,
    private readonly knownOn: KnownOnReader,
  ) {}

  async load(visit: Visit): Promise<CalendarPageProps> {
    const { query } = visit.request;
    const filter = readFilter(query);
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const knownOn = await this.knownOn.read(tx, record, visit.request);
      return { knownOn, calendar: await this.reading.draw(tx, record, knownOn.moment, filter.year) };
    });
    const { knownOn, calendar } = view;
    const wrong = faultsOf(query).map((fault) => ({ name: fault.path, message: wordFaultOnPage(fault) }));
    return {
      ...{ frame: { ...frame, path: '/kalender' }, knownOn, calendar, filter },
      errors: [...wrong, ...knownOnErrors(knownOn)],
      present: yearOfDate(knownOn.moment.day),
      entries: filterEntries(calendar.entries, filter),
    };
  }
}
