import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { WriteNote } from '../../decisions';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage, showPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import { NoteDrafts } from './note-drafts.service';
import { errorsOf, noteValuesOf, readNoteForm } from './note-form';
import { NoteFormPage } from './note-form.page';
import { NotePages } from './note-pages.service';
import { NoteStartPage } from './note-start.page';

/** `/adviesnotas/nieuw` and `/adviesnotas/:note/nieuwe-versie`: writing what is asked above the ceiling. */
@Controller('adviesnotas')
export class WriteNoteController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: NotePages,
    private readonly drafts: NoteDrafts,
    private readonly writing: WriteNote,
  ) {}

  /** What the service can fill in from the figures of the year is filled in; without a year it asks. */
  @Get('nieuw')
  @Permit('advice.propose')
  async start(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() query: Fields,
    @Res() response: Response,
  ): Promise<void> {
    const { isChosen, ...start } = await this.drafts.start({ person, formToken, request }, query);
    const page = isChosen ? <NoteFormPage {...start} /> : <NoteStartPage {...start} />;
    showPage(response, page, start.errors);
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
    const { frame, decision } = await this.desk.write({ person, formToken, request }, (tx, record) =>
      note ? this.writing.propose(tx, record, note) : Promise.resolve(undefined),
    );
    if (decision?.ok) {
      goTo(response, hrefIn(frame, `/adviesnotas/${decision.value}`, { gedaan: 'bewaard' }));
      return;
    }
    const errors = decision ? errorsOf(decision.faults) : typed.errors;
    sendPage(response, BAD_REQUEST, <NoteFormPage frame={frame} values={typed.values} errors={errors} />);
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
    const errors = decision && 'faults' in decision ? errorsOf(decision.faults) : typed.errors;
    const refusal = decision && 'refusal' in decision ? wordRefusal(decision.refusal) : undefined;
    const written = { note: key, values: typed.values, errors, refusal };
    const page = <NoteFormPage frame={frame} {...written} />;
    sendPage(response, refusal ? CONFLICT : BAD_REQUEST, page);
  }
}
