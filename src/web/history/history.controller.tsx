import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { HistoryReader } from './history.reader';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refusedInput } from '../../platform/http';
import { Desk } from '../desk/desk.service';
import { showPage } from '../desk/send-page';
import { historyCsv } from './history-csv';
import { faultsOf, questionOf, readFilter } from './history-filter';
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
    @Res() response: Response,
  ): Promise<void> {
    const { frame, view } = await this.pages.load({ person, formToken, request });
    showPage(response, <HistoryPage frame={frame} view={view} />, view.errors);
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
    const filter = readFilter(request.query);
    const faults = faultsOf(filter);
    if (faults.length > 0) throw refusedInput(faults);
    const question = questionOf(filter);
    const all = { skip: 0, limit: MOST_IN_A_FILE };
    return historyCsv((await this.history.find(person, frame.agreement, question, all)).entries);
  }
}
