import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { WriteReport } from '../../quarterly-reports';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import { QuarterDesk } from './quarter-desk.service';
import { pathOf, quarterIn } from './quarter-in';
import { errorsOfTexts, readTextsForm, saySame } from './texts-form';
import { TextsPage } from './texts.page';

/** `/rapportages/2026-k1/teksten`: what is written under the sections. */
@Controller('rapportages/:quarter/teksten')
export class TextsController {
  constructor(
    private readonly quarters: QuarterDesk,
    private readonly writing: WriteReport,
  ) {}

  @Get()
  @Permit('quarterly-report.write')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('quarter') text: string,
  ): Promise<string> {
    const inHand = await this.quarters.load({ person, formToken, request }, quarterIn(text));
    return renderPage(<TextsPage {...inHand} />);
  }

  @Post()
  @Permit('quarterly-report.write')
  async keep(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('quarter') text: string,
  ): Promise<void> {
    const [visit, quarter] = [{ person, formToken, request }, quarterIn(text)];
    const inHand = await this.quarters.load(visit, quarter);
    const fields = request.body as Fields | undefined;
    const { content, values, errors } = readTextsForm(inHand.model, fields);
    if (errors.length > 0) {
      sendPage(response, BAD_REQUEST, <TextsPage {...inHand} values={values} errors={errors} />);
      return;
    }
    const done = hrefIn(inHand.frame, pathOf(quarter), { gedaan: 'teksten' });
    const latest = inHand.report?.dossier.versions.at(-1);
    const isKept = inHand.report?.state === 'draft' && saySame(latest?.content.texts ?? [], content.texts);
    if (isKept) {
      goTo(response, done);
      return;
    }
    const decision = await this.quarters.write(visit, (tx, record) =>
      this.writing.write(tx, record, quarter, content, Number(textOf(fields, 'versie')) || 0),
    );
    if (!decision.ok) {
      const refusal = wordRefusal(decision.refusal);
      // With what a colleague wrote in the meantime beside what was typed.
      const now = await this.quarters.load(visit, quarter);
      sendPage(response, CONFLICT, <TextsPage {...now} values={values} refusal={refusal} isOvertaken />);
    } else if ('version' in decision.value) goTo(response, done);
    else {
      const wrong = errorsOfTexts(inHand.model, content, decision.value.faults);
      sendPage(response, BAD_REQUEST, <TextsPage {...inHand} values={values} errors={wrong} />);
    }
  }
}
