import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { renderPage } from '../layout/render-page';
import { wordNoteDone } from './note-answers';
import { NotePage } from './note.page';
import { NotePages } from './note-pages.service';

/** `/adviesnotas/:note`: one advice note; only a button on it decides. */
@Controller('adviesnotas/:note')
export class NotePageController {
  constructor(private readonly pages: NotePages) {}

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
}
