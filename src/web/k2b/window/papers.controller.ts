import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import {
  CemeteryPapers,
  controlReportName,
  coverLetterName,
  DocumentRenderer,
  type CemeteryPaper,
} from '../../../documents';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk } from '../../desk/desk.service';
import { numberIn } from './number-in';

/** What goes with a released file (SLA 1.9). */
@Controller('k2b/:window')
export class K2bPapersController {
  constructor(
    private readonly desk: Desk,
    private readonly papers: CemeteryPapers,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get('controlerapport')
  @Permit('cemetery.read')
  async report(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('window') text: string,
  ): Promise<void> {
    const paper = await this.paper(person, formToken, request, text);
    const name = controlReportName(paper.head.fileNumber);
    response
      .attachment(name)
      .type('application/pdf')
      .send(await this.renderer.render('control report', paper));
  }

  @Get('aanbiedingsbrief')
  @Permit('cemetery.read')
  async letter(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('window') text: string,
  ): Promise<void> {
    const paper = await this.paper(person, formToken, request, text);
    const name = coverLetterName(paper.head.fileNumber);
    response
      .attachment(name)
      .type('application/pdf')
      .send(await this.renderer.render('cover letter', paper));
  }

  private async paper(
    person: Person,
    formToken: string,
    request: Request,
    text: string,
  ): Promise<CemeteryPaper> {
    const number = numberIn(text);
    const { view } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.papers.read(tx, record, number),
    );
    if (!view.ok) throw refused('not-found');
    return view.value;
  }
}
