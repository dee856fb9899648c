import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AgreementRegister } from '../../agreements';
import { AskRound } from '../../invoicing';
import type { Refusal } from '../../kernel/fault/refusal';
import type { Month } from '../../kernel/time';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { Desk, type Visit } from '../desk/desk.service';
import { monthIn } from '../desk/month-in';
import { CONFLICT, goTo, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import { RoundPages } from './round-pages.service';
import { RoundPage, RoundProgress } from './round.page';
import { roundPath } from './round-words';

/** True as well once the work is done: the page stays open while it goes on. */
const DONE: ReadonlyMap<unknown, string> = new Map([
  ['gevraagd', 'Je hebt om de concepten gevraagd. Wat er al was, blijft zoals het is.'],
  ['opnieuw', 'Je hebt gevraagd het voor deze overeenkomst opnieuw te proberen.'],
  ['vastgesteld', 'Je hebt gevraagd vast te stellen wat gereed was, elke overeenkomst apart.'],
]);

/** `/maanden/rondes/:month`: a month for all agreements. */
@Controller('maanden/rondes')
export class RoundPageController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: RoundPages,
    private readonly agreements: AgreementRegister,
    private readonly asking: AskRound,
  ) {}

  @Get(':month/csv')
  @Permit('billing-round.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="maandronde.csv"')
  csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('month') text: string,
  ): Promise<string> {
    return this.pages.csv({ person, formToken, request }, monthIn(text));
  }

  @Get(':month')
  @Permit('billing-round.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('month') text: string,
  ): Promise<string> {
    const props = await this.pages.load({ person, formToken, request }, monthIn(text));
    return renderPage(<RoundPage {...props} done={DONE.get(request.query['gedaan'])} />);
  }

  @Get(':month/voortgang')
  @Permit('billing-round.read')
  async progress(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('month') text: string,
  ): Promise<string> {
    const props = await this.pages.load({ person, formToken, request }, monthIn(text));
    return renderPage(<RoundProgress {...props} />).replace('<!doctype html>', '');
  }

  @Post(':month/vaststellingen')
  @Permit('billing.issue')
  async issue(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('month') text: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const month = monthIn(text);
    const fingerprint = textOf(request.body as Fields | undefined, 'vingerafdruk');
    const decision = await this.desk.writeApart(visit, (tx) => this.asking.issue(tx, month, fingerprint));
    await this.answer(visit, response, month, decision.ok ? 'vastgesteld' : decision.refusal);
  }

  @Post(':month/overeenkomsten/:key/pogingen')
  @Permit('billing.prepare')
  async retry(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { month: text = '', key = '' }: Readonly<Record<string, string>>,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const month = monthIn(text);
    const decision = await this.desk.writeApart(visit, async (tx) => {
      const record = await this.agreements.byKey(tx, key);
      if (!record) throw refused('not-found');
      return this.asking.retry(tx, month, record);
    });
    await this.answer(visit, response, month, decision.ok ? 'opnieuw' : decision.refusal);
  }

  private async answer(
    visit: Visit,
    response: Response,
    month: Month,
    became: string | Refusal,
  ): Promise<void> {
    if (typeof became !== 'string' && became.code === 'unknown-round') throw refused('not-found');
    const props = await this.pages.load(visit, month);
    if (typeof became === 'string') goTo(response, hrefIn(props.frame, roundPath(month), { gedaan: became }));
    else sendPage(response, CONFLICT, <RoundPage {...props} refusal={wordRefusal(became)} />);
  }
}
