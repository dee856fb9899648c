import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { yearOfDate, type LocalDate } from '../../kernel/time';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import { YearAddendaReader } from '../../year-addenda';
import { Desk } from '../desk/desk.service';
import { renderPage } from '../layout/render-page';
import { BudgetDays } from './budget-days.service';
import { YearsPage } from './years.page';

/** `/jaaraddenda`: what both sides agreed on per year. */
@Controller('jaaraddenda')
export class YearsPageController {
  constructor(
    private readonly desk: Desk,
    private readonly years: YearAddendaReader,
    private readonly budgetDays: BudgetDays,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('year-addendum.read')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const next = yearOfDate(this.clock.today() as LocalDate) + 1;
    const { frame, view } = await this.desk.read({ person, formToken, request }, async (tx, record) => {
      const years = await this.years.read(tx, record.agreementId);
      const shown = years.find(({ dossier }) => dossier.year === next);
      return { years, deadline: await this.budgetDays.say(tx, record, next, shown) };
    });
    return renderPage(<YearsPage frame={frame} {...view} next={next} />);
  }
}
