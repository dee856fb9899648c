import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DoNoteAct } from '../../decisions';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { Desk, type Visit } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { readAnswer } from '../forms/read-answer';
import { hrefIn } from '../layout/frame';
import { wordRefusal } from '../wording/word-refusal';
import { NOTE_ANSWERS, type NoteAnswer } from './note-answers';
import { NotePage } from './note.page';
import { NotePages } from './note-pages.service';

type Path = Readonly<Record<string, string>>;

/** What either side does with an advice note, each by a form on its page. */
@Controller('adviesnotas/:note')
export class NoteAnswersController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: NotePages,
    private readonly acts: DoNoteAct,
  ) {}

  @Post('opdrachtnemer/:answer')
  @Permit('advice.propose')
  async propose(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { note = '', answer = '' }: Path,
  ): Promise<void> {
    const asked = NOTE_ANSWERS['advice.propose'].get(answer);
    await this.give({ person, formToken, request }, response, note, asked);
  }

  @Post('teamleider/:answer')
  @Permit('advice.decide-within')
  async decideWithin(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { note = '', answer = '' }: Path,
  ): Promise<void> {
    const asked = NOTE_ANSWERS['advice.decide-within'].get(answer);
    await this.give({ person, formToken, request }, response, note, asked);
  }

  @Post('opdrachtgever/:answer')
  @Permit('advice.decide')
  async decide(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { note = '', answer = '' }: Path,
  ): Promise<void> {
    const asked = NOTE_ANSWERS['advice.decide'].get(answer);
    await this.give({ person, formToken, request }, response, note, asked);
  }

  /** Does what a form asks and goes back to the page, or shows the page again with what was wrong. */
  private async give(
    visit: Visit,
    response: Response,
    note: string,
    answer: NoteAnswer | undefined,
  ): Promise<void> {
    if (!answer) throw refused('not-found');
    const { asked, values, errors } = readAnswer(answer, visit.request.body as Fields | undefined);
    if (errors.length > 0) {
      const loaded = await this.pages.load(visit, note);
      sendPage(response, BAD_REQUEST, <NotePage {...loaded} values={values} errors={errors} />);
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.acts.do(tx, record, note, asked),
    );
    if (decision.ok) {
      goTo(response, hrefIn(frame, `/adviesnotas/${note}`, { gedaan: answer.done }));
      return;
    }
    const loaded = await this.pages.load(visit, note);
    const refusal = wordRefusal(decision.refusal);
    sendPage(response, CONFLICT, <NotePage {...loaded} values={values} refusal={refusal} />);
  }
}
