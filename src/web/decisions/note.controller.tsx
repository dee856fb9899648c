import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { NotePapers, DocumentRenderer } from '../../documents';
import { noteFileName } from '../../documents/domain';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { Desk } from '../desk/desk.service';
import { renderPage } from '../layout/render-page';
import { wordNoteDone } from './note-answers';
import { NotePage } from './note.page';
import { NotePages } from './note-pages.service';

/** `/adviesnotas/:note`: one advice note, on the page and on paper; only a button on it decides. */
@Controller('adviesnotas/:note')
export class NotePageController {
  constructor(
    private readonly pages: NotePages,
    private readonly desk: Desk,
    private readonly papers: NotePapers,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get()
  @Permit('advice.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('note') note: string,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const loaded = await this.pages.load({ person, formToken, request }, note);
    return renderPage(<NotePage {...loaded} done={wordNoteDone(done)} />);
  }

  @Get('pdf')
  @Permit('advice.read')
  async pdf(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('note') note: string,
  ): Promise<void> {
    const { frame, view: paper } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.papers.read(tx, record, note),
    );
    if (!paper) throw refused('not-found');
    const content = await this.renderer.render('advice note', paper);
    response.attachment(noteFileName(frame.agreement.key, note)).type('application/pdf').send(content);
  }
}
