import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DoNoticeAct, GiveNotice } from '../../notice';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { Desk, type Visit } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage, showPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { knownOnErrors } from '../parts/known-on';
import { wordFaultOnPage } from '../wording/word-faults';
import { wordRefusal } from '../wording/word-refusal';
import { readNoticeAnswer, wordNoticeDone } from './notice-answers';
import { errorsOf, readNoticeForm } from './notice-form';
import { NoticePage } from './notice.page';
import type { NoticePageProps } from './notice-page-props';
import { NoticePages } from './notice-pages.service';

/** `/opzegging`: the end of the agreement; only a button on it gives notice or takes it back (DVO 9.2). */
@Controller('opzegging')
export class NoticePageController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: NoticePages,
    private readonly giving: GiveNotice,
    private readonly acts: DoNoticeAct,
  ) {}

  @Get()
  @Permit('notice.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const props = await this.pages.load({ person, formToken, request });
    const done = wordNoticeDone(request.query['gedaan']);
    showPage(response, <NoticePage {...props} done={done} />, knownOnErrors(props.knownOn));
  }

  @Post()
  @Permit('notice.give')
  async give(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const { content, ...typed } = readNoticeForm(request.body as Fields | undefined);
    const { frame, decision } = await this.desk.write(visit, (tx, record) =>
      content ? this.giving.give(tx, record, content) : Promise.resolve(undefined),
    );
    if (decision?.ok) {
      goTo(response, hrefIn(frame, '/opzegging', { gedaan: 'opgezegd' }));
      return;
    }
    const errors = decision?.refusal.faults ? errorsOf(decision.refusal.faults) : typed.errors;
    const refusal = errors.length === 0 && decision ? { refusal: wordRefusal(decision.refusal) } : {};
    await this.showAgain(visit, response, { values: typed.values, errors, ...refusal });
  }

  @Post(':notice/:answer')
  @Permit('notice.give')
  async answer(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { notice = '', answer = '' }: Readonly<Record<string, string>>,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const read = readNoticeAnswer(answer, request.body as Fields | undefined);
    if (!read) throw refused('not-found');
    const { asked, day, values, errors } = read;
    if (errors.length > 0) return this.showAgain(visit, response, { values, errors });
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.acts.do(tx, record, notice, asked),
    );
    if (decision.ok) goTo(response, hrefIn(frame, '/opzegging', { gedaan: answer }));
    else if (decision.refusal.code === 'unknown-notice') throw refused('not-found');
    else if (day !== undefined && decision.refusal.faults) {
      const wrong = decision.refusal.faults.map((fault) => ({ name: day, message: wordFaultOnPage(fault) }));
      await this.showAgain(visit, response, { values, errors: wrong });
    } else await this.showAgain(visit, response, { refusal: wordRefusal(decision.refusal) });
  }

  private async showAgain(visit: Visit, response: Response, wrong: Partial<NoticePageProps>): Promise<void> {
    const props = await this.pages.load(visit);
    sendPage(response, wrong.refusal ? CONFLICT : BAD_REQUEST, <NoticePage {...props} {...wrong} />);
  }
}
