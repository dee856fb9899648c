import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AcceptBounds } from '../../invoicing';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { monthIn } from '../desk/month-in';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { wrongWithText } from '../forms/wrong-with-text';
import { hrefIn } from '../layout/frame';
import { wordRefusal } from '../wording/word-refusal';
import { MonthPages } from './month-pages.service';

/** Accepting a draft that is beyond its bounds, from the page of its month. */
@Controller('maanden/:month/grensakkoorden')
export class AcceptBoundsController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: MonthPages,
    private readonly accepting: AcceptBounds,
  ) {}

  @Post()
  @Permit('billing-bounds.accept')
  async accept(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('month') text: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const month = monthIn(text);
    const fields = request.body as Fields | undefined;
    const [fingerprint, reason] = [textOf(fields, 'vingerafdruk'), textOf(fields, 'grensreden')];
    const message = wrongWithText(reason, wordRefusal({ code: 'reason-missing' }).text);
    if (message !== undefined) {
      const errors = [{ name: 'grensreden', message }];
      sendPage(response, BAD_REQUEST, await this.pages.present(visit, month, { errors }));
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.accepting.accept(tx, record, { fingerprint, reason }),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/maanden/${month}`, { gedaan: 'gewoon' }));
    else {
      const refusal = wordRefusal(decision.refusal);
      sendPage(response, CONFLICT, await this.pages.present(visit, month, { refusal }));
    }
  }
}
