import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AddendaReader } from '../../../addenda';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk } from '../../desk/desk.service';
import { renderPage } from '../../layout/render-page';
import { AddendumPage } from './addendum.page';
import { AddendumPages } from '../parts/addendum-pages.service';
import { wordDone } from '../parts/word-done';

const FILE_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** `/addenda/:addendum`: one addendum, and the files that belong to it. */
@Controller('addenda/:addendum')
export class AddendumPageController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: AddendumPages,
    private readonly addenda: AddendaReader,
  ) {}

  @Get()
  @Permit('addendum.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('addendum') addendum: string,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const loaded = await this.pages.load({ person, formToken, request }, addendum);
    return renderPage(<AddendumPage {...loaded} done={wordDone(done)} />);
  }

  @Get('bestanden/:file')
  @Permit('addendum.read')
  async file(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { addendum = '', file: fileId = '' }: Readonly<Record<string, string>>,
  ): Promise<void> {
    if (!FILE_ID.test(fileId)) throw refused('not-found');
    const { view: file } = await this.desk.read({ person, formToken, request }, (tx, { agreementId }) =>
      this.addenda.file(tx, agreementId, addendum, fileId),
    );
    if (!file) throw refused('not-found');
    response.attachment(file.fileName).type(file.mediaType).send(file.content);
  }
}
