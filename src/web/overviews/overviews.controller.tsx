import { Controller, Get, Header, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { renderPage } from '../layout/render-page';
import { overviewsCsv } from './overviews-csv';
import { OverviewsPage } from './overviews.page';
import { OverviewsPages } from './overviews-pages.service';

/** `/overzichten`: the half-years, and who fixed which. */
@Controller()
export class OverviewsPageController {
  constructor(private readonly pages: OverviewsPages) {}

  @Get('overzichten')
  @Permit('budget.read')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    return renderPage(<OverviewsPage {...await this.pages.load({ person, formToken, request })} />);
  }

  @Get('overzichten.csv')
  @Permit('budget.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="halfjaaroverzichten.csv"')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const { halves } = await this.pages.load({ person, formToken, request });
    return overviewsCsv(halves);
  }
}
