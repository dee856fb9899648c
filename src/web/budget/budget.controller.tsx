import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused, refusedInput } from '../../platform/http';
import { goTo, showPage } from '../desk/send-page';
import { hrefIn } from '../layout/frame';
import { knownOnErrors } from '../parts/known-on';
import { budgetCsv } from './budget-csv';
import { BudgetPage } from './budget.page';
import { BudgetPages } from './budget-pages.service';

/** `/budget/2026`: budget and limits of a year as known now or on a day. */
@Controller('budget')
export class BudgetPageController {
  constructor(private readonly pages: BudgetPages) {}

  @Get()
  @Permit('budget.read')
  async present(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { frame, year } = await this.pages.present({ person, formToken, request });
    goTo(response, hrefIn(frame, `/budget/${year.toString()}`));
  }

  @Get(':year')
  @Permit('budget.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('year') year: string,
  ): Promise<void> {
    const props = await this.pages.load({ person, formToken, request }, yearIn(year));
    showPage(response, <BudgetPage {...props} />, knownOnErrors(props.knownOn));
  }

  @Get(':year/csv')
  @Permit('budget.read')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('year') year: string,
  ): Promise<void> {
    const { budget, knownOn, frame } = await this.pages.load({ person, formToken, request }, yearIn(year));
    if (knownOn.fault) throw refusedInput([knownOn.fault]);
    if (!budget) throw refused('not-found');
    response
      .type('text/csv; charset=utf-8')
      .setHeader('Content-Disposition', `attachment; filename="budget-${frame.agreement.key}-${year}.csv"`)
      .send(budgetCsv(budget.stand));
  }
}

/** The year that an address names; a page of no year does not exist. */
function yearIn(text: string): number {
  if (!/^(?:19|2\d)\d\d$/.test(text)) throw refused('not-found');
  return Number(text);
}
