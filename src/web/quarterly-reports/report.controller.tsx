import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { renderPage } from '../layout/render-page';
import { quarterIn } from './quarter-in';
import { wordReportDone } from './report-answers';
import { reportCsv } from './report-csv';
import { ReportPage } from './report.page';
import { ReportPages } from './report-pages.service';
import { VersionPage } from './version.page';

type Path = Readonly<Record<string, string>>;

/** `/rapportages/2026-k1`: the report of a quarter; only a button on it does something. */
@Controller('rapportages/:quarter')
export class ReportPageController {
  constructor(private readonly pages: ReportPages) {}

  @Get()
  @Permit('quarterly-report.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('quarter') quarter: string,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const view = await this.pages.load({ person, formToken, request }, quarterIn(quarter));
    return renderPage(<ReportPage {...view} done={wordReportDone(done)} />);
  }

  @Get('cijfers.csv')
  @Permit('quarterly-report.read')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('quarter') quarter: string,
  ): Promise<void> {
    const { said, model } = await this.pages.load({ person, formToken, request }, quarterIn(quarter));
    response
      .type('text/csv; charset=utf-8')
      .setHeader('Content-Disposition', `attachment; filename="kwartaalcijfers-${said.quarter}.csv"`)
      .send(reportCsv(model, said));
  }

  @Get('versies/:version')
  @Permit('quarterly-report.read')
  async version(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param() { quarter = '', version = '' }: Path,
  ): Promise<string> {
    if (!/^[1-9]\d{0,4}$/.test(version)) throw refused('not-found');
    const visit = { person, formToken, request };
    const said = await this.pages.version(visit, quarterIn(quarter), Number(version));
    return renderPage(<VersionPage {...said} />);
  }
}
