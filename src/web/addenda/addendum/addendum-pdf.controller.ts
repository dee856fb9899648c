import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AddendumPapers, DocumentRenderer } from '../../../documents';
import { addendumFileName } from '../../../documents/domain';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk } from '../../desk/desk.service';

/** An addendum on paper, for signature. */
@Controller('addenda/:addendum')
export class AddendumPdfController {
  constructor(
    private readonly desk: Desk,
    private readonly papers: AddendumPapers,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get('pdf')
  @Permit('addendum.read')
  async pdf(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('addendum') addendum: string,
  ): Promise<void> {
    const { frame, view: paper } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.papers.read(tx, record, addendum),
    );
    if (!paper) throw refused('not-found');
    const content = await this.renderer.render('addendum', paper);
    response
      .attachment(addendumFileName(frame.agreement.key, addendum))
      .type('application/pdf')
      .send(content);
  }
}
