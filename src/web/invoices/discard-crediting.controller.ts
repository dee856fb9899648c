import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DiscardDraft } from '../../invoicing';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { goTo } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { wordRefusal } from '../wording/word-refusal';
import { ShowInvoiceAgain } from './show-invoice-again.service';

/** Throwing away the draft that would take a document back, from the page of that document. */
@Controller('facturen/:number/crediteringen/verwijderingen')
export class DiscardCreditingController {
  constructor(
    private readonly desk: Desk,
    private readonly again: ShowInvoiceAgain,
    private readonly discarding: DiscardDraft,
  ) {}

  @Post()
  @Permit('billing.discard')
  async discard(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('number') number: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const fingerprint = textOf(request.body as Fields | undefined, 'vingerafdruk');
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.discarding.discard(tx, record, fingerprint),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/facturen/${number}`, { gedaan: 'weggegooid' }));
    else await this.again.show(visit, response, number, { refusal: wordRefusal(decision.refusal) });
  }
}
