import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DiscardDraft } from '../../invoicing';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { monthIn } from '../desk/month-in';
import { CONFLICT, goTo, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { wordRefusal } from '../wording/word-refusal';
import { MonthPages } from './month-pages.service';

/** Throwing the draft of a month away, from the page of that month. */
@Controller('maanden/:month/concepten/verwijderingen')
export class DiscardDraftController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: MonthPages,
    private readonly discarding: DiscardDraft,
  ) {}

  @Post()
  @Permit('billing.discard')
  async discard(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('month') text: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const month = monthIn(text);
    const fingerprint = textOf(request.body as Fields | undefined, 'vingerafdruk');
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.discarding.discard(tx, record, fingerprint),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/maanden/${month}`, { gedaan: 'weggegooid' }));
    else {
      const refusal = wordRefusal(decision.refusal);
      sendPage(response, CONFLICT, await this.pages.present(visit, month, { refusal }));
    }
  }
}
