import { Controller, Get, Header, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { renderPage } from '../layout/render-page';
import { sideOf } from './report-rights';
import { reportsCsv } from './reports-csv';
import { ReportsPage } from './reports.page';
import { ReportsPages } from './reports-pages.service';

/** `/rapportages`: the quarters, and how their reports stand. */
@Controller()
export class ReportsPageController {
  constructor(private readonly pages: ReportsPages) {}

  @Get('rapportages')
  @Permit('quarterly-report.read')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    return renderPage(<ReportsPage {...await this.pages.load({ person, formToken, request })} />);
  }

  @Get('rapportages.csv')
  @Permit('quarterly-report.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="kwartaalrapportages.csv"')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const { quarters } = await this.pages.load({ person, formToken, request });
    return reportsCsv(quarters, sideOf(person));
  }
}
