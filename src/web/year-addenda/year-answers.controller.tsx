import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { DoYearAct } from '../../year-addenda';
import { Desk, type Visit } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { readAnswer } from '../forms/read-answer';
import { hrefIn } from '../layout/frame';
import { wordRefusal } from '../wording/word-refusal';
import { YEAR_ANSWERS, type YearAnswer } from './year-answers';
import { yearIn } from './year.controller';
import { YearPage } from './year.page';
import { YearPages } from './year-pages.service';

type Path = Readonly<Record<string, string>>;

/** What either side does with a year addendum, each by a form on its page. */
@Controller('jaaraddenda/:year')
export class YearAnswersController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: YearPages,
    private readonly acts: DoYearAct,
  ) {}

  @Post('teamleider/:answer')
  @Permit('year-addendum.submit')
  async submit(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { year = '', answer = '' }: Path,
  ): Promise<void> {
    const asked = YEAR_ANSWERS['year-addendum.submit'].get(answer);
    await this.give({ person, formToken, request }, response, year, asked);
  }

  @Post('opdrachtnemer/:answer')
  @Permit('year-addendum.propose')
  async propose(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { year = '', answer = '' }: Path,
  ): Promise<void> {
    const asked = YEAR_ANSWERS['year-addendum.propose'].get(answer);
    await this.give({ person, formToken, request }, response, year, asked);
  }

  @Post('opdrachtgever/:answer')
  @Permit('year-addendum.decide')
  async decide(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { year = '', answer = '' }: Path,
  ): Promise<void> {
    const asked = YEAR_ANSWERS['year-addendum.decide'].get(answer);
    await this.give({ person, formToken, request }, response, year, asked);
  }

  /** Does what a form asks and goes back to the page, or shows the page again with what was wrong. */
  private async give(
    visit: Visit,
    response: Response,
    asYear: string,
    answer: YearAnswer | undefined,
  ): Promise<void> {
    if (!answer) throw refused('not-found');
    const year = yearIn(asYear);
    const { asked, values, errors } = readAnswer(answer, visit.request.body as Fields | undefined);
    if (errors.length > 0) {
      const loaded = await this.pages.load(visit, year);
      sendPage(response, BAD_REQUEST, <YearPage {...loaded} values={values} errors={errors} />);
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.acts.do(tx, record, year, asked),
    );
    if (decision.ok) {
      goTo(response, hrefIn(frame, `/jaaraddenda/${year.toString()}`, { gedaan: answer.done }));
      return;
    }
    const loaded = await this.pages.load(visit, year);
    const refusal = wordRefusal(decision.refusal);
    sendPage(response, CONFLICT, <YearPage {...loaded} values={values} refusal={refusal} />);
  }
}
