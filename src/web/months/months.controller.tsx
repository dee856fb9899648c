import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { lookUp } from '../../kernel/reading';
import { IssueDraft, PrepareDraft } from '../../invoicing';
import type { Month } from '../../kernel/time';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk, type Visit } from '../desk/desk.service';
import { monthIn } from '../desk/month-in';
import { CONFLICT, goTo, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { wordRefusal, type Message } from '../wording/word-refusal';
import { MonthPages } from './month-pages.service';

const DONE: Readonly<Record<string, string>> = {
  ingelezen: 'De loonkosten zijn vastgelegd. Controleer de cijfers en stel het concept op.',
  concept: 'Het concept is opgesteld. Een collega kan het nu vaststellen.',
  weggegooid: 'Het concept is weggegooid. Er is niets vastgesteld.',
  aanvaard: 'Het verschil van de rekenregels is aanvaard. Het komt op de volgende factuur.',
  gewoon: 'Het is aanvaard. De grenzen houden het concept niet meer tegen.',
  vastgesteld: 'De documenten zijn vastgesteld en hebben een nummer. Ze veranderen niet meer.',
};

/** `/maanden/:month`: closing a month. */
@Controller('maanden/:month')
export class MonthsController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: MonthPages,
    private readonly preparing: PrepareDraft,
    private readonly issuing: IssueDraft,
  ) {}

  @Get()
  @Permit('billing.preview')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('month') text: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    await this.pages.show(visit, response, monthIn(text), lookUp(DONE, textOf(request.query, 'gedaan')));
  }

  @Post('concepten')
  @Permit('billing.prepare')
  async prepare(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('month') text: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const month = monthIn(text);
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.preparing.prepare(tx, record, { month }),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/maanden/${month}`, { gedaan: 'concept' }));
    else await this.showAgain(visit, response, month, wordRefusal(decision.refusal));
  }

  @Post('vaststellingen')
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
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.issuing.issue(tx, record, fingerprint),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/maanden/${month}`, { gedaan: 'vastgesteld' }));
    else await this.showAgain(visit, response, month, wordRefusal(decision.refusal));
  }

  private async showAgain(visit: Visit, response: Response, month: Month, refusal: Message): Promise<void> {
    sendPage(response, CONFLICT, await this.pages.present(visit, month, { refusal }));
  }
}
