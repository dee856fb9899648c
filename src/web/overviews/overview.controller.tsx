import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { paperOfShown } from '../../documents';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused, refusedInput } from '../../platform/http';
import { showPage } from '../desk/send-page';
import { knownOnErrors } from '../parts/known-on';
import { halfIn } from './half-in';
import { OverviewPage } from './overview.page';
import { OverviewPages } from './overview-pages.service';
import { sendCsv } from './send-csv';
import { wordOverviewDone } from './word-overview-done';

/** `/overzichten/2026-h1`: a half-year as known now or on a day. */
@Controller('overzichten/:period')
export class OverviewPageController {
  constructor(private readonly pages: OverviewPages) {}

  @Get()
  @Permit('budget.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('period') period: string,
  ): Promise<void> {
    const props = await this.pages.load({ person, formToken, request }, halfIn(period));
    const done = wordOverviewDone(request.query['gedaan']);
    showPage(response, <OverviewPage {...props} done={done} />, knownOnErrors(props.knownOn));
  }

  @Get('csv')
  @Permit('budget.read')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('period') period: string,
  ): Promise<void> {
    const { shown, knownOn } = await this.pages.load({ person, formToken, request }, halfIn(period));
    if (knownOn.fault) throw refusedInput([knownOn.fault]);
    if (!shown) throw refused('not-found');
    sendCsv(response, paperOfShown(shown));
  }
}
