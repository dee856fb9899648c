import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DocumentRenderer, YearPapers } from '../../documents';
import { yearAddendumFileName } from '../../documents/domain';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { Desk } from '../desk/desk.service';
import { renderPage } from '../layout/render-page';
import { wordYearDone } from './year-answers';
import { YearPage } from './year.page';
import { YearPages } from './year-pages.service';

/** `/jaaraddenda/:year`: the addendum of a year; only a button on it decides. */
@Controller('jaaraddenda/:year')
export class YearPageController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: YearPages,
    private readonly papers: YearPapers,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get()
  @Permit('year-addendum.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('year') year: string,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const loaded = await this.pages.load({ person, formToken, request }, yearIn(year));
    return renderPage(<YearPage {...loaded} done={wordYearDone(done)} />);
  }

  @Get('pdf')
  @Permit('year-addendum.read')
  async pdf(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('year') asked: string,
  ): Promise<void> {
    const year = yearIn(asked);
    const { frame, view: paper } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.papers.read(tx, record, year),
    );
    if (!paper.ok) throw refused('not-found');
    const content = await this.renderer.render('year addendum', paper.value);
    response
      .attachment(yearAddendumFileName(frame.agreement.key, year))
      .type('application/pdf')
      .send(content);
  }
}

/** The year of an address; 0, of which there is nothing, when it names none. */
export function yearIn(text: string): number {
  return /^(?:19|2\d)\d\d$/.test(text) ? Number(text) : 0;
}
