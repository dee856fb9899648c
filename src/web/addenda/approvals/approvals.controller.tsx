import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AddendaReader, DoAct, type NewAct } from '../../../addenda';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk, type Visit } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../../desk/send-page';
import { textOf, type Fields } from '../../forms/fields';
import { wrongWithText } from '../../forms/wrong-with-text';
import { hrefIn } from '../../layout/frame';
import { renderPage } from '../../layout/render-page';
import { wordRefusal } from '../../wording/word-refusal';
import { AddendumPages } from '../parts/addendum-pages.service';
import { ApprovalPage } from './approval.page';
import { ApprovalsPage } from './approvals.page';
import { wordDone } from '../parts/word-done';

/** An answer of the client: its act, the field with its words, and what is said once it was given. */
interface Answer {
  readonly act: NewAct['act'];
  readonly field?: { readonly name: string; readonly missing: string };
  readonly done: string;
}

const WHY_NOT = { name: 'waarom-niet', missing: 'Schrijf waarom je niet akkoord bent.' };

/** What can be answered to a proposal, by the last part of the address. */
const ANSWERS: ReadonlyMap<string, Answer> = new Map(
  Object.entries<Answer>({
    akkoorden: { act: 'approve', done: 'akkoord' },
    weigeringen: { act: 'refuse', field: WHY_NOT, done: 'niet-akkoord' },
    vragen: { act: 'ask', field: { name: 'vraag', missing: 'Schrijf je vraag op.' }, done: 'vraag' },
    bevestigingen: { act: 'confirm-paper-consent', done: 'akkoord' },
    ontkenningen: { act: 'deny-paper-consent', field: WHY_NOT, done: 'niet-akkoord' },
  }),
);

/** What can be answered to costs of a calamity. */
const COST_ANSWERS: ReadonlyMap<string, Answer> = new Map(
  Object.entries<Answer>({
    akkoorden: { act: 'agree-costs', done: 'akkoord' },
    weigeringen: { act: 'refuse-costs', field: WHY_NOT, done: 'niet-akkoord' },
  }),
);

/** `/goedkeuringen`: what waits for the client; a link in a mail leads here, and only a button decides. */
@Controller('goedkeuringen')
export class ApprovalsController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: AddendumPages,
    private readonly addenda: AddendaReader,
    private readonly acts: DoAct,
  ) {}

  @Get()
  @Permit('addendum.decide')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, { agreementId }) =>
      this.addenda.read(tx, agreementId),
    );
    return renderPage(<ApprovalsPage frame={frame} addenda={view} />);
  }

  @Get(':addendum')
  @Permit('addendum.decide')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('addendum') addendum: string,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const visit = { person, formToken, request };
    const loaded = await this.pages.load(visit, addendum, `/goedkeuringen/${addendum}`);
    return renderPage(<ApprovalPage {...loaded} done={wordDone(done)} />);
  }

  @Post(':addendum/kosten-:answer')
  @Permit('calamity.agree')
  async answerCosts(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { addendum = '', answer = '' }: Readonly<Record<string, string>>,
  ): Promise<void> {
    await this.give({ person, formToken, request }, response, addendum, COST_ANSWERS.get(answer));
  }

  @Post(':addendum/:answer')
  @Permit('addendum.decide')
  async answer(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { addendum = '', answer = '' }: Readonly<Record<string, string>>,
  ): Promise<void> {
    await this.give({ person, formToken, request }, response, addendum, ANSWERS.get(answer));
  }

  private async give(
    visit: Visit,
    response: Response,
    addendum: string,
    answer: Answer | undefined,
  ): Promise<void> {
    if (!answer) throw refused('not-found');
    const path = `/goedkeuringen/${addendum}`;
    const fields = visit.request.body as Fields | undefined;
    const { act, field, done } = answer;
    const text = field && textOf(fields, field.name);
    const values = field && text !== undefined ? { [field.name]: text } : {};
    const message = field && wrongWithText(text ?? '', field.missing);
    if (field && message !== undefined) {
      const loaded = await this.pages.load(visit, addendum, path);
      const errors = [{ name: field.name, message }];
      sendPage(response, BAD_REQUEST, <ApprovalPage {...loaded} values={values} errors={errors} />);
      return;
    }
    // An answer that does not say what was seen is of nothing that is there.
    const seen = textOf(fields, 'vingerafdruk');
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.acts.do(tx, record, addendum, { act, text, seen }),
    );
    if (decision.ok) {
      goTo(response, hrefIn(frame, path, { gedaan: done }));
      return;
    }
    const loaded = await this.pages.load(visit, addendum, path);
    const refusal = wordRefusal(decision.refusal);
    sendPage(response, CONFLICT, <ApprovalPage {...loaded} values={values} refusal={refusal} />);
  }
}
