import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { paperOfFixed } from '../../documents';
import { actorOf, CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { ReadHalfYear } from '../../reporting';
import { Desk, type Visit } from '../desk/desk.service';
import { showPage } from '../desk/send-page';
import { halfIn, versionPathOf } from './half-in';
import { sendCsv } from './send-csv';
import { VersionPage, type VersionPageProps } from './version.page';
import { wordOverviewDone } from './word-overview-done';

/** `/overzichten/2026-h1/versies/1`: a half-year as a party fixed it. */
@Controller('overzichten/:period/versies/:version')
export class OverviewVersionController {
  constructor(
    private readonly desk: Desk,
    private readonly reading: ReadHalfYear,
  ) {}

  @Get()
  @Permit('budget.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() params: Readonly<Record<string, string>>,
  ): Promise<void> {
    const props = await this.load({ person, formToken, request }, params);
    const done = wordOverviewDone(request.query['gedaan']);
    showPage(response, <VersionPage {...props} done={done} />, []);
  }

  @Get('csv')
  @Permit('budget.read')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() params: Readonly<Record<string, string>>,
  ): Promise<void> {
    const { shown } = await this.load({ person, formToken, request }, params);
    sendCsv(response, paperOfFixed(shown));
  }

  private async load(
    visit: Visit,
    { period: text = '', version = '' }: Readonly<Record<string, string>>,
  ): Promise<VersionPageProps> {
    const period = halfIn(text);
    if (!/^[1-9]\d{0,4}$/.test(version)) throw refused('not-found');
    const { frame } = await this.desk.read(visit, () => Promise.resolve());
    const actor = actorOf(visit.person);
    const found = await this.reading.version(actor, frame.agreement.key, period, Number(version));
    if (!found.ok) throw refused('not-found');
    const path = versionPathOf(period, Number(version));
    return { frame: { ...frame, path }, period, shown: found.value };
  }
}
