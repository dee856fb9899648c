import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DraftNote, WriteNote } from '../../decisions';
import { asYear } from '../../kernel/reading';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { Desk } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import { noteValuesOf, readNoteForm } from './note-form';
import { NoteFormPage } from './note-form.page';
import { NotePages } from './note-pages.service';

/** `/adviesnotas/nieuw` and `/adviesnotas/:note/nieuwe-versie`: writing what is asked above the ceiling. */
@Controller('adviesnotas')
export class WriteNoteController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: NotePages,
    private readonly drafting: DraftNote,
    private readonly writing: WriteNote,
  ) {}

  /** What the service can fill in from the figures of the year is filled in. */
  @Get('nieuw')
  @Permit('advice.propose')
  async start(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() { jaar, aanleiding }: Fields,
  ): Promise<string> {
    const year = asYear(Number(jaar));
    if (year === undefined) throw refused('not-found');
    const occasion = aanleiding === 'continuity' ? 'continuity' : 'absence';
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.drafting.draft(tx, record, year, occasion),
    );
    const values = view.ok ? noteValuesOf(view.value) : { aanleiding: occasion, jaar: year.toString() };
    const refusal = view.ok ? undefined : wordRefusal(view.refusal);
    return renderPage(<NoteFormPage frame={frame} values={values} refusal={refusal} />);
  }

  @Post('nieuw')
  @Permit('advice.propose')
  async propose(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { note, ...typed } = readNoteForm(request.body as Fields | undefined);
    const { frame, decision: key } = await this.desk.write({ person, formToken, request }, (tx, record) =>
      note ? this.writing.propose(tx, record, note) : Promise.resolve(undefined),
    );
    if (key === undefined) sendPage(response, BAD_REQUEST, <NoteFormPage frame={frame} {...typed} />);
    else goTo(response, hrefIn(frame, `/adviesnotas/${key}`, { gedaan: 'bewaard' }));
  }

  @Get(':note/nieuwe-versie')
  @Permit('advice.propose')
  async version(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('note') note: string,
  ): Promise<string> {
    const { frame, shown } = await this.pages.load({ person, formToken, request }, note);
    const values = noteValuesOf(shown.latest.content);
    return renderPage(<NoteFormPage frame={frame} note={note} values={values} />);
  }

  @Post(':note/nieuwe-versie')
  @Permit('advice.propose')
  async amend(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('note') key: string,
  ): Promise<void> {
    const { note, ...typed } = readNoteForm(request.body as Fields | undefined);
    const { frame, decision } = await this.desk.write({ person, formToken, request }, (tx, record) =>
      note ? this.writing.amend(tx, record, key, note) : Promise.resolve(undefined),
    );
    if (decision?.ok) {
      goTo(response, hrefIn(frame, `/adviesnotas/${key}`, { gedaan: 'bewaard' }));
      return;
    }
    const refusal = decision && wordRefusal(decision.refusal);
    const page = <NoteFormPage frame={frame} note={key} {...typed} refusal={refusal} />;
    sendPage(response, refusal ? CONFLICT : BAD_REQUEST, page);
  }
}
