import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { JSX } from 'preact';
import type { Month } from '../../kernel/time';
import { Desk, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import { showPage } from '../desk/send-page';
import { knownOnErrors } from '../parts/known-on';
import { MonthPage, type MonthPageProps } from './month.page';
import { MonthReader } from './month-reader.service';
import { PastMonthPage } from './past-month.page';
import { PastMonthReader } from './past-month-reader.service';

type Outcome = Pick<MonthPageProps, 'done' | 'refusal' | 'knownOn' | 'errors'>;

/** Makes the page of a month: as it is now, or by what was known on the day in the address. */
@Injectable()
export class MonthPages {
  constructor(
    private readonly desk: Desk,
    private readonly reader: MonthReader,
    private readonly past: PastMonthReader,
    private readonly knownOn: KnownOnReader,
  ) {}

  async show(visit: Visit, response: Response, month: Month, done: string | undefined): Promise<void> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const knownOn = await this.knownOn.read(tx, record, visit.request);
      const isPast = knownOn.day !== undefined;
      const past = isPast ? await this.past.load(tx, record, { month, knownOn }, visit.person) : undefined;
      return { knownOn, past };
    });
    const { knownOn, past } = view;
    const page = past ? (
      <PastMonthPage frame={frame} view={past} />
    ) : (
      await this.present(visit, month, { done, knownOn })
    );
    showPage(response, page, knownOnErrors(knownOn));
  }

  /** The page of now, with what became of the last form. */
  async present(visit: Visit, month: Month, outcome: Outcome): Promise<JSX.Element> {
    const { frame, view } = await this.desk.read(visit, (tx, record) =>
      this.reader.load(tx, record, month, visit.person),
    );
    return <MonthPage frame={{ ...frame, path: `/maanden/${month}` }} view={view} {...outcome} />;
  }
}
