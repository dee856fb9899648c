import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { CalendarFeeds, feedOrigin, pathOfFeed } from '../../planning';
import { CONFIG, type Config } from '../../platform/config';
import { Desk } from '../desk/desk.service';
import { CONFLICT, goTo, sendPage, showPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { wordRefusal } from '../wording/word-refusal';
import { CalendarPage } from './calendar.page';
import { CalendarPages } from './calendar-pages.service';

/** What someone does on the page of the calendar to have it in a calendar of their own. */
@Controller('kalender/adressen')
export class FeedsController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: CalendarPages,
    private readonly feeds: CalendarFeeds,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers with the page itself, since the address is not kept to be shown by a next one. */
  @Post()
  @Permit('calendar.subscribe')
  async make(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const { decision } = await this.desk.write(visit, (tx, record) => this.feeds.make(tx, person, record));
    const props = await this.pages.load(visit);
    if (decision.ok) {
      const address = feedOrigin(this.config, request) + pathOfFeed(decision.value);
      showPage(response, <CalendarPage {...props} address={address} />, []);
    } else sendPage(response, CONFLICT, <CalendarPage {...props} refusal={wordRefusal(decision.refusal)} />);
  }

  @Post('intrekkingen')
  @Permit('calendar.subscribe')
  async end(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const id = textOf(request.body as Fields | undefined, 'adres');
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.feeds.end(tx, person, record, id),
    );
    if (decision.ok) goTo(response, hrefIn(frame, '/kalender', { gedaan: 'ingetrokken' }));
    else {
      const refusal = wordRefusal(decision.refusal);
      sendPage(response, CONFLICT, <CalendarPage {...await this.pages.load(visit)} refusal={refusal} />);
    }
  }
}
