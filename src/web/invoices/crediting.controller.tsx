import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { IssueDraft, ProposeCrediting } from '../../invoicing';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk, type Visit } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { wrongWithText } from '../forms/wrong-with-text';
import { hrefIn } from '../layout/frame';
import { wordRefusal } from '../wording/word-refusal';
import { InvoicePage, type InvoicePageProps } from './invoice.page';
import { InvoicePageReader } from './invoice-reader.service';

/** Taking a document back: proposing it, and issuing that. */
@Controller('facturen/:number')
export class CreditingController {
  constructor(
    private readonly desk: Desk,
    private readonly reader: InvoicePageReader,
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
      await this.showAgain(visit, response, number, { errors: [{ name: 'reden', message }] });
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.crediting.propose(tx, record, number, reason),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/facturen/${number}`, { gedaan: 'creditering' }));
    else await this.showAgain(visit, response, number, { refusal: wordRefusal(decision.refusal) });
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
    else await this.showAgain(visit, response, number, { refusal: wordRefusal(decision.refusal) });
  }

  private async showAgain(
    visit: Visit,
    response: Response,
    number: string,
    why: Pick<InvoicePageProps, 'refusal' | 'errors'>,
  ): Promise<void> {
    const { frame, view } = await this.desk.read(visit, (tx, record) =>
      this.reader.load(tx, record, number, visit.person),
    );
    const status = why.errors ? BAD_REQUEST : CONFLICT;
    const here = { ...frame, path: `/facturen/${number}` };
    sendPage(response, status, <InvoicePage frame={here} view={view} {...why} />);
  }
}
