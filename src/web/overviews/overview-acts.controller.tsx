import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { HalfYearActs } from '../../reporting';
import { Desk, type Visit } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { wordRefusal } from '../wording/word-refusal';
import { readClarifications } from './clarify-form';
import { halfIn, pathOf, versionPathOf } from './half-in';
import { OverviewPage } from './overview.page';
import type { OverviewPageProps } from './overview-page-props';
import { OverviewPages } from './overview-pages.service';

/** What a party does with a half-year on its page: clarify parts, and fix what it saw. */
@Controller('overzichten/:period')
export class OverviewActsController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: OverviewPages,
    private readonly acts: HalfYearActs,
  ) {}

  @Post('toelichtingen')
  @Permit('overview.clarify')
  async clarify(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('period') text: string,
  ): Promise<void> {
    const [visit, period] = [{ person, formToken, request }, halfIn(text)];
    const { said, values, errors } = readClarifications(request.body as Fields | undefined);
    if (errors.length > 0) return this.showAgain(visit, response, text, { answer: { values, errors } });
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.acts.clarify(tx, record, period, said),
    );
    if (decision.ok) goTo(response, hrefIn(frame, pathOf(period), { gedaan: 'toegelicht' }));
    else {
      const refusal = wordRefusal(decision.refusal);
      await this.showAgain(visit, response, text, { refusal, answer: { values, errors } });
    }
  }

  @Post('vaststellingen')
  @Permit('overview.fix')
  async fix(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('period') text: string,
  ): Promise<void> {
    const [visit, period] = [{ person, formToken, request }, halfIn(text)];
    const seen = textOf(request.body as Fields | undefined, 'vingerafdruk');
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.acts.fix(tx, record, period, seen),
    );
    if (decision.ok) {
      const path = versionPathOf(period, decision.value.version);
      goTo(response, hrefIn(frame, path, { gedaan: 'vastgesteld' }));
    } else await this.showAgain(visit, response, text, { refusal: wordRefusal(decision.refusal) });
  }

  private async showAgain(
    visit: Visit,
    response: Response,
    period: string,
    wrong: Partial<OverviewPageProps>,
  ): Promise<void> {
    const props = await this.pages.load(visit, halfIn(period));
    sendPage(response, wrong.refusal ? CONFLICT : BAD_REQUEST, <OverviewPage {...props} {...wrong} />);
  }
}
