import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { LocalDate } from '../../kernel/time';
import { yearOfDate } from '../../kernel/time';
import { actorOf, CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import { refused } from '../../platform/http';
import { IssueYearEnd, ReadYearEnd } from '../../reporting';
import { Desk, type Visit } from '../desk/desk.service';
import { CONFLICT, goTo, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import { YearEndPage, type YearEndPageProps } from './year-end.page';

/** `/jaarafrekening/:jaar`: the account of a year, and closing it. */
@Controller('jaarafrekening')
export class YearEndPageController {
  constructor(
    private readonly desk: Desk,
    private readonly reading: ReadYearEnd,
    private readonly issuing: IssueYearEnd,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The year that is being closed: the last one that is over, or the first of the agreement. */
  @Get()
  @Permit('budget.read')
  async latest(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { frame } = await this.desk.read({ person, formToken, request }, () => Promise.resolve());
    const first = yearOfDate(frame.agreement.startsOn as LocalDate);
    const year = Math.max(this.thisYear() - 1, first);
    goTo(response, hrefIn(frame, `/jaarafrekening/${year}`));
  }

  @Get(':year')
  @Permit('budget.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('year') year: string,
  ): Promise<string> {
    return renderPage(<YearEndPage {...await this.load({ person, formToken, request }, year)} />);
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
    const props = await this.load(visit, text);
    const refusal = wordRefusal(decision.refusal);
    sendPage(response, CONFLICT, <YearEndPage {...props} refusal={refusal} />);
  }

  private async load(visit: Visit, text: string): Promise<YearEndPageProps> {
    const year = yearIn(text);
    const { frame } = await this.desk.read(visit, () => Promise.resolve());
    const first = yearOfDate(frame.agreement.startsOn as LocalDate);
    const last = this.thisYear();
    const read = await this.reading.read(actorOf(visit.person), frame.agreement.key, { year, asked: {} });
    return {
      frame: { ...frame, path: `/jaarafrekening/${text}` },
      year,
      years: Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => last - index),
      isOver: year < last,
      yearEnd: read.ok ? read.value : undefined,
      ...(!read.ok && { refusal: wordRefusal(read.refusal) }),
    };
  }

  private thisYear(): number {
    return yearOfDate(this.clock.today() as LocalDate);
  }
}

/** The year that an address names; a page of no year does not exist. */
function yearIn(text: string): number {
  if (!/^(?:19|2\d)\d\d$/.test(text)) throw refused('not-found');
  return Number(text);
}
