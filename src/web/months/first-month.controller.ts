import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { monthOf } from '../../kernel/time';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { goTo } from '../desk/send-page';
import { hrefIn } from '../layout/frame';
import { isOpen } from '../year/month-state';
import { YearReader } from '../year/year-reader.service';

/** `/maanden`: goes to the first month with something left to do, otherwise to the last one. */
@Controller('maanden')
export class FirstMonthController {
  constructor(
    private readonly desk: Desk,
    private readonly years: YearReader,
  ) {}

  @Get()
  @Permit('billing.preview')
  async first(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.years.load(tx, record, person),
    );
    const begun = view.months.filter(({ month }) => month <= monthOf(view.today));
    const target = view.months.find(isOpen) ?? begun.at(-1) ?? view.months[0];
    goTo(response, hrefIn(frame, target ? `/maanden/${target.month}` : '/'));
  }
}
