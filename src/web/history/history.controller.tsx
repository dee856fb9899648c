import { Controller, Get, Header, Req } from '@nestjs/common';
import type { Request } from 'express';
import { HistoryReader } from './history.reader';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { renderPage } from '../layout/render-page';
import { historyCsv } from './history-csv';
import { questionOf, readFilter } from './history-filter';
import { HistoryPage } from './history.page';
import { HistoryPages } from './history-pages.service';

/** More than years of an agreement bring about. */
const MOST_IN_A_FILE = 20_000;

/** `/historie`: who did what, and whether that was changed since. */
@Controller()
export class HistoryScreenController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: HistoryPages,
    private readonly history: HistoryReader,
  ) {}

  @Get('historie')
  @Permit('audit.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const { frame, view } = await this.pages.load({ person, formToken, request });
    return renderPage(<HistoryPage frame={frame} view={view} />);
  }

  @Get('historie.csv')
  @Permit('audit.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="geschiedenis.csv"')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const visit = { person, formToken, request };
    const { frame } = await this.desk.read(visit, () => Promise.resolve(undefined));
    const question = questionOf(readFilter(request.query));
    const all = { skip: 0, limit: MOST_IN_A_FILE };
    return historyCsv((await this.history.find(person, frame.agreement, question, all)).entries);
  }
}
