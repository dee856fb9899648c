import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DoAct, type NewAct } from '../../../addenda';
import { permissionFor } from '../../../addenda/domain';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { Desk, type Visit } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../../desk/send-page';
import { listOf, textOf, type Fields } from '../../forms/fields';
import { readDay } from '../../forms/read-day';
import { wrongWithText } from '../../forms/wrong-with-text';
import { hrefIn } from '../../layout/frame';
import type { FieldError } from '../../parts/error-summary';
import { wordRefusal } from '../../wording/word-refusal';
import { AddendumPage } from './addendum.page';
import { AddendumPages } from '../parts/addendum-pages.service';

/** What a form asks, or what is wrong with it. */
interface AskedByForm {
  readonly asked: NewAct;
  readonly error?: FieldError | undefined;
}

/** What the contractor does with an addendum, each by a form on its page. */
@Controller('addenda/:addendum')
export class ContractorActsController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: AddendumPages,
    private readonly acts: DoAct,
  ) {}

  @Post('voorleggingen')
  @Permit(permissionFor('submit'))
  async submit(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('addendum') addendum: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const seen = textOf(fieldsOf(request), 'vingerafdruk');
    await this.carryOut(visit, response, addendum, { asked: { act: 'submit', seen } }, 'voorgelegd');
  }

  @Post('antwoorden')
  @Permit(permissionFor('answer'))
  async answer(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('addendum') addendum: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const text = textOf(fieldsOf(request), 'antwoord');
    const error = errorOfText('antwoord', text, 'Schrijf een antwoord.');
    await this.carryOut(visit, response, addendum, { asked: { act: 'answer', text }, error }, 'beantwoord');
  }

  @Post('intrekkingen')
  @Permit(permissionFor('withdraw'))
  async withdraw(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('addendum') addendum: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const text = textOf(fieldsOf(request), 'waarom-ingetrokken');
    const error = errorOfText('waarom-ingetrokken', text, 'Schrijf waarom je het intrekt.');
    await this.carryOut(
      visit,
      response,
      addendum,
      { asked: { act: 'withdraw', text }, error },
      'ingetrokken',
    );
  }

  @Post('afrondingen')
  @Permit(permissionFor('complete'))
  async complete(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('addendum') addendum: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const day = readDay(textOf(fieldsOf(request), 'afgerond-op'));
    const message = 'Vul in op welke dag het is afgerond, zoals 31-01-2026.';
    const error = day === undefined ? { name: 'afgerond-op', message } : undefined;
    await this.carryOut(visit, response, addendum, { asked: { act: 'complete', day }, error }, 'afgerond');
  }

  @Post('kosten-voorleggingen')
  @Permit(permissionFor('offer-costs'))
  async offer(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('addendum') addendum: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const entries = listOf(fieldsOf(request), 'posten');
    const message = 'Kies de kosten waarover je akkoord vraagt.';
    const error = entries.length === 0 ? { name: 'posten-kiezen', message } : undefined;
    await this.carryOut(
      visit,
      response,
      addendum,
      { asked: { act: 'offer-costs', entries }, error },
      'kosten',
    );
  }

  /** Does what a form asks and goes back to the page, or shows the page again with what was wrong. */
  private async carryOut(
    visit: Visit,
    response: Response,
    addendum: string,
    { asked, error }: AskedByForm,
    done: string,
  ): Promise<void> {
    if (error) {
      const loaded = await this.pages.load(visit, addendum);
      sendPage(
        response,
        BAD_REQUEST,
        <AddendumPage {...loaded} values={typedIn(fieldsOf(visit.request))} errors={[error]} />,
      );
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.acts.do(tx, record, addendum, asked),
    );
    if (decision.ok) {
      goTo(response, hrefIn(frame, `/addenda/${addendum}`, { gedaan: done }));
      return;
    }
    const loaded = await this.pages.load(visit, addendum);
    const values = typedIn(fieldsOf(visit.request));
    const refusal = wordRefusal(decision.refusal);
    sendPage(response, CONFLICT, <AddendumPage {...loaded} values={values} refusal={refusal} />);
  }
}

function fieldsOf(request: Request): Fields | undefined {
  return request.body as Fields | undefined;
}

function errorOfText(name: string, text: string, missing: string): FieldError | undefined {
  const message = wrongWithText(text, missing);
  return message === undefined ? undefined : { name, message };
}

/** What was typed, so that it is not lost. */
function typedIn(fields: Fields | undefined): Record<string, string> {
  return Object.fromEntries(Object.keys(fields ?? {}).map((name) => [name, textOf(fields, name)]));
}
