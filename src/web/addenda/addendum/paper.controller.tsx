import { Controller, Get, Param, Post, Query, Req, Res, UseFilters, UseInterceptors } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DoAct, ReceiveFile } from '../../../addenda';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { Desk } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../../desk/send-page';
import { textOf, type Fields } from '../../forms/fields';
import { readDay } from '../../forms/read-day';
import { hrefIn } from '../../layout/frame';
import { renderPage } from '../../layout/render-page';
import { FileTooLarge } from '../../forms/file-too-large.filter';
import { wordRefusal } from '../../wording/word-refusal';
import { AddendumPages } from '../parts/addendum-pages.service';
import { PaperPage } from './paper.page';
import { readProof, tooLargeIn } from '../parts/read-proof';
import { ProofInterceptor } from '../parts/uploads';

/** `/addenda/:addendum/akkoord-op-papier`: a consent that was given on paper, with its scan. */
@Controller('addenda/:addendum/akkoord-op-papier')
export class PaperController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: AddendumPages,
    private readonly acts: DoAct,
    private readonly files: ReceiveFile,
  ) {}

  @Get()
  @Permit('addendum.propose')
  async form(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('addendum') addendum: string,
    @Query() query: Fields,
  ): Promise<string> {
    const loaded = await this.pages.load({ person, formToken, request }, addendum);
    return renderPage(<PaperPage {...loaded} errors={tooLargeIn(query)} />);
  }

  @Post()
  @Permit('addendum.propose')
  @UseInterceptors(ProofInterceptor)
  @UseFilters(FileTooLarge)
  async recordPaper(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('addendum') addendum: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const typed = textOf(request.body as Fields | undefined, 'getekend-op');
    const day = readDay(typed);
    const { proof: file, errors: ofFile } = readProof(this.files, request);
    const errors = [
      ...(day ? [] : [{ name: 'getekend-op', message: 'Schrijf de dag als 31-01-2026.' }]),
      ...ofFile,
      ...(file || ofFile.length > 0 ? [] : [{ name: 'bewijs', message: 'Kies de scan van het akkoord.' }]),
    ];
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      errors.length === 0
        ? this.acts.do(tx, record, addendum, { act: 'record-paper-consent', day, file })
        : Promise.resolve(undefined),
    );
    if (decision?.ok) {
      goTo(response, hrefIn(frame, `/addenda/${addendum}`, { gedaan: 'papier' }));
      return;
    }
    const loaded = await this.pages.load(visit, addendum);
    const refusal = decision && wordRefusal(decision.refusal);
    const page = <PaperPage {...loaded} day={typed} errors={errors} refusal={refusal} />;
    sendPage(response, refusal ? CONFLICT : BAD_REQUEST, page);
  }
}
