import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import { WeighYear, YearAddendaReader } from '../../year-addenda';
import { Desk } from '../desk/desk.service';
import { renderPage } from '../layout/render-page';
import { YearsPage } from './years.page';

/** `/jaaraddenda`: what both sides agreed on per year. */
@Controller('jaaraddenda')
export class YearsPageController {
  constructor(
    private readonly desk: Desk,
    private readonly years: YearAddendaReader,
    private readonly weighing: WeighYear,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('year-addendum.read')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const next = Number(this.clock.today().slice(0, 4)) + 1;
    const { frame, view } = await this.desk.read({ person, formToken, request }, async (tx, record) => ({
      years: await this.years.read(tx, record.agreementId),
      lastDay: await this.weighing.lastDay(tx, record, next),
    }));
    return renderPage(<YearsPage frame={frame} {...view} next={next} />);
  }
}
