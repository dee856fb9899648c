import { Injectable } from '@nestjs/common';
import { CalendarFeeds, ReadCalendar } from '../../planning';
import { yearOfDate } from '../../kernel/time';
import { Desk, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import { textOf } from '../forms/fields';
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
    private readonly feeds: CalendarFeeds,
  ) {}

  async load(visit: Visit): Promise<CalendarPageProps> {
    const { query } = visit.request;
    const filter = readFilter(query);
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const knownOn = await this.knownOn.read(tx, record, visit.request);
      const calendar = await this.reading.draw(tx, record, knownOn.moment, filter.year);
      return { knownOn, calendar, feeds: await this.feeds.of(tx, visit.person, record) };
    });
    const { knownOn, calendar, feeds } = view;
    const wrong = faultsOf(query).map((fault) => ({ name: fault.path, message: wordFaultOnPage(fault) }));
    return {
      ...{ frame: { ...frame, path: '/kalender' }, knownOn, calendar, filter, feeds },
      errors: [...wrong, ...knownOnErrors(knownOn)],
      isDone: textOf(query, 'gedaan') === 'ingetrokken',
      present: yearOfDate(knownOn.moment.day),
      entries: filterEntries(calendar.entries, filter),
    };
  }
}
