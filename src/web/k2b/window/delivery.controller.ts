import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SendAgain } from '../../../cemetery';
import {
  CemeteryPapers,
  controlReportName,
  coverLetterName,
  renderControlReport,
  renderCoverLetter,
  type CemeteryPaper,
} from '../../../documents';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk } from '../../desk/desk.service';
import { CarryOutOnWindow } from './carry-out-on-window.service';
import { numberIn } from './number-in';

/** What goes with a released file, and sending it again (DVO 3.1.3; SLA 1.9). */
@Controller('k2b/:window')
export class K2bDeliveryController {
  constructor(
    private readonly desk: Desk,
    private readonly carrying: CarryOutOnWindow,
    private readonly papers: CemeteryPapers,
    private readonly sending: SendAgain,
  ) {}

  @Post('afleveringen')
  @Permit('cemetery.deliver')
  async send(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('window') text: string,
  ): Promise<void> {
    const number = numberIn(text);
    await this.carrying.carryOut({ person, formToken, request }, response, number, {
      done: 'gestuurd',
      work: (tx, record) => this.sending.send(tx, record, number),
    });
  }

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
      .send(await renderControlReport(paper));
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
      .send(await renderCoverLetter(paper));
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
