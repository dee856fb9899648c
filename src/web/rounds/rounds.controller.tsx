import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AskRound, RoundReader } from '../../invoicing';
import { parseMonth } from '../../kernel/time';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { wordFault } from '../../platform/wording';
import { BillingHoldsReader } from '../billing-switch';
import { Desk, type Visit } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import { monthToBegin } from './month-to-begin';
import { ROUNDS_PATH, roundPath } from './round-words';
import { RoundsPage, type RoundsPageProps } from './rounds.page';

/** `/maanden/rondes`: the month rounds so far, and beginning one. */
@Controller('maanden/rondes')
export class RoundsPageController {
  constructor(
    private readonly desk: Desk,
    private readonly reader: RoundReader,
    private readonly asking: AskRound,
    private readonly holds: BillingHoldsReader,
  ) {}

  @Get()
  @Permit('billing-round.read')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    return renderPage(<RoundsPage {...await this.load({ person, formToken, request })} />);
  }

  @Post()
  @Permit('billing.prepare')
  async open(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const text = textOf(request.body as Fields | undefined, 'maand');
    const month = parseMonth(text);
    const props = await this.load(visit);
    if (!month) {
      const errors = [{ name: 'maand', message: wordFault({ path: 'maand', code: 'not-a-month' }) }];
      sendPage(response, BAD_REQUEST, <RoundsPage {...props} month={text} errors={errors} />);
      return;
    }
    const decision = await this.desk.writeApart(visit, (tx) => this.asking.open(tx, month));
    if (decision.ok) goTo(response, hrefIn(props.frame, roundPath(month), { gedaan: 'gevraagd' }));
    else {
      const refusal = wordRefusal(decision.refusal);
      sendPage(response, CONFLICT, <RoundsPage {...props} month={text} refusal={refusal} />);
    }
  }

  private async load(visit: Visit): Promise<RoundsPageProps> {
    const { frame, view } = await this.desk.readApart(visit, async (tx) => ({
      rounds: await this.reader.rounds(tx),
      off: await this.holds.offForMany(tx),
    }));
    const suggested = monthToBegin(view.rounds, this.reader.present());
    return { frame: { ...frame, path: ROUNDS_PATH }, ...view, suggested };
  }
}
