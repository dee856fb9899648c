import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refusedInput } from '../../platform/http';
import { showPage } from '../desk/send-page';
import { calendarCsv } from './calendar-csv';
import { faultsOf } from './calendar-filter';
import { CalendarPage } from './calendar.page';
import { CalendarPages } from './calendar-pages.service';

/** `/kalender`: the days of both parties. */
@Controller()
export class CalendarPageController {
  constructor(private readonly pages: CalendarPages) {}

  @Get('kalender')
  @Permit('calendar.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const props = await this.pages.load({ person, formToken, request });
    showPage(response, <CalendarPage {...props} />, props.errors);
  }

  @Get('kalender.csv')
  @Permit('calendar.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="kalender.csv"')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const { entries, knownOn } = await this.pages.load({ person, formToken, request });
    const faults = [...faultsOf(request.query), ...(knownOn.fault ? [knownOn.fault] : [])];
    if (faults.length > 0) throw refusedInput(faults);
    return calendarCsv(entries);
  }
}
