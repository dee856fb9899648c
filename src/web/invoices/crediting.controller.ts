import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { IssueDraft, ProposeCrediting } from '../../invoicing';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { goTo } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { wrongWithText } from '../forms/wrong-with-text';
import { hrefIn } from '../layout/frame';
import { wordRefusal } from '../wording/word-refusal';
import { ShowInvoiceAgain } from './show-invoice-again.service';

/** Taking a document back: proposing it, and issuing that. */
@Controller('facturen/:number')
export class CreditingController {
  constructor(
    private readonly desk: Desk,
    private readonly again: ShowInvoiceAgain,
    private readonly crediting: ProposeCrediting,
    private readonly issuing: IssueDraft,
  ) {}

  @Post('crediteringen')
  @Permit('billing.credit')
  async propose(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('number') number: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const reason = textOf(request.body as Fields | undefined, 'reden');
    const message = wrongWithText(reason, wordRefusal({ code: 'reason-missing' }).text);
    if (message !== undefined) {
      await this.again.show(visit, response, number, { errors: [{ name: 'reden', message }] });
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.crediting.propose(tx, record, number, reason),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/facturen/${number}`, { gedaan: 'creditering' }));
    else await this.again.show(visit, response, number, { refusal: wordRefusal(decision.refusal) });
  }

  @Post('vaststellingen')
  @Permit('billing.issue')
  async issue(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('number') number: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const fingerprint = textOf(request.body as Fields | undefined, 'vingerafdruk');
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.issuing.issue(tx, record, fingerprint),
    );
    const [issued] = decision.ok ? decision.value.documents : [];
    if (decision.ok) goTo(response, hrefIn(frame, `/facturen/${issued?.number ?? number}`));
    else await this.again.show(visit, response, number, { refusal: wordRefusal(decision.refusal) });
  }
}
