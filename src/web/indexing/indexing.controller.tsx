import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { lookUp } from '../../kernel/reading';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { BAD_REQUEST, goTo } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { IndexingPages } from './indexing-pages.service';
import { RecordIndexing } from './record-indexing.service';
import { readRequired } from './required-fields';

const DONE: Readonly<Record<string, string>> = {
  gemeld: 'De melding is vastgelegd.',
  herwaardering:
    'De herwaardering is vastgelegd. Wat zij verandert, staat op de factuur van de eerstvolgende maand.',
};

/** `/indexering`: salary tables and regradings of an agreement. */
@Controller('indexering')
export class IndexingPageController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: IndexingPages,
    private readonly recording: RecordIndexing,
  ) {}

  @Get()
  @Permit('indexation.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const done = lookUp(DONE, textOf(request.query, 'gedaan'));
    await this.pages.show({ person, formToken, request }, response, done);
  }

  @Post('meldingen')
  @Permit('facts.record')
  async announce(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const fields = request.body as Fields | undefined;
    const { values, errors } = readRequired(fields, [
      { name: 'gemeldOp', called: 'de dag van de melding', isDay: true, notAfter: this.recording.today() },
      { name: 'gemeldAan', called: 'de functie van wie de melding kreeg' },
      { name: 'stuk', called: 'het stuk' },
    ]);
    if (errors.length > 0) return this.pages.showAgain(visit, response, { status: BAD_REQUEST, errors });
    const [, from, jobFunction = ''] =
      /^(?:(\d{4}-\d{2}-\d{2}) )?(.+)$/.exec(textOf(fields, 'herwaardering')) ?? [];
    const item = {
      function: jobFunction,
      ...(from !== undefined && { from }),
      announcedOn: values['gemeldOp'],
      announcedTo: values['gemeldAan'],
      reference: values['stuk'],
    };
    const { decision: refusal, frame } = await this.desk.write(visit, (tx, record) =>
      this.recording.add(tx, record, 'melding van een herwaardering', {
        list: 'regradingAnnouncements',
        item,
      }),
    );
    if (refusal) await this.pages.showAgain(visit, response, { status: BAD_REQUEST, refusal });
    else goTo(response, hrefIn(frame, '/indexering', { gedaan: 'gemeld' }));
  }
}
