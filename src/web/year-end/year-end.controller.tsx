import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { IssueYearEnd } from '../../reporting';
import { Desk } from '../desk/desk.service';
import { CONFLICT, goTo, sendPage, showPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { knownOnErrors } from '../parts/known-on';
import { wordRefusal } from '../wording/word-refusal';
import { YearEndPage } from './year-end.page';
import { YearEndPages } from './year-end-pages.service';

/** `/jaarafrekening/:jaar`: the account of a year, and closing it. */
@Controller('jaarafrekening')
export class YearEndPageController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: YearEndPages,
    private readonly issuing: IssueYearEnd,
  ) {}

  @Get()
  @Permit('budget.read')
  async latest(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { frame, year } = await this.pages.latest({ person, formToken, request });
    goTo(response, hrefIn(frame, `/jaarafrekening/${year}`));
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
    showPage(response, <YearEndPage {...props} />, knownOnErrors(props.knownOn));
  }

  @Post(':year/vaststellingen')
  @Permit('year-end.issue')
  async issue(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('year') text: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const fingerprint = textOf(request.body as Fields | undefined, 'vingerafdruk');
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.issuing.issue(tx, record, yearIn(text), fingerprint),
    );
    if (decision.ok) {
      goTo(response, hrefIn(frame, `/jaarafrekening/${text}`));
      return;
    }
    const props = await this.pages.load(visit, yearIn(text));
    const refusal = wordRefusal(decision.refusal);
    sendPage(response, CONFLICT, <YearEndPage {...props} refusal={refusal} />);
  }
}

/** The year that an address names; a page of no year does not exist. */
function yearIn(text: string): number {
  if (!/^(?:19|2\d)\d\d$/.test(text)) throw refused('not-found');
  return Number(text);
}
