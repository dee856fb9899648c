import { Injectable } from '@nestjs/common';
import type { JSX } from 'preact';
import { parseLocalDate, type LocalDate, type Month } from '../../kernel/time';
import { refusedInput } from '../../platform/http';
import { Desk, type Visit } from '../desk/desk.service';
import { textOf } from '../forms/fields';
import { KNOWN_ON_FIELD } from '../parts/known-on';
import type { Message } from '../wording/word-refusal';
import { MonthPage } from './month.page';
import { MonthReader } from './month-reader.service';
import { PastMonthPage } from './past-month.page';
import { PastMonthReader } from './past-month-reader.service';

/** Makes the page of a month: as it is now, or by what was known on the day in the address. */
@Injectable()
export class MonthPages {
  constructor(
    private readonly desk: Desk,
    private readonly reader: MonthReader,
    private readonly past: PastMonthReader,
  ) {}

  async page(visit: Visit, month: Month, done: string | undefined): Promise<JSX.Element> {
    const day = dayIn(visit);
    if (day === undefined) return this.present(visit, month, { done });
    const { frame, view } = await this.desk.read(visit, (tx, record) =>
      this.past.load(tx, record, { month, day }, visit.person),
    );
    return <PastMonthPage frame={frame} view={view} />;
  }

  /** The page of now, with what became of the last form. */
  async present(
    visit: Visit,
    month: Month,
    outcome: { readonly done?: string | undefined; readonly refusal?: Message },
  ): Promise<JSX.Element> {
    const { frame, view } = await this.desk.read(visit, (tx, record) =>
      this.reader.load(tx, record, month, visit.person),
    );
    return <MonthPage frame={{ ...frame, path: `/maanden/${month}` }} view={view} {...outcome} />;
  }
}

function dayIn({ request }: Visit): LocalDate | undefined {
  const text = textOf(request.query, KNOWN_ON_FIELD);
  if (text === '') return undefined;
  const day = parseLocalDate(text);
  if (!day) throw refusedInput([{ path: KNOWN_ON_FIELD, code: 'not-a-date' }]);
  return day;
}
