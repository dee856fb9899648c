import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { actorOf, CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { DoReportAct, ReadReports } from '../../quarterly-reports';
import { Desk, type Visit } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { readAnswer } from '../forms/read-answer';
import { hrefIn } from '../layout/frame';
import type { FieldError } from '../parts/error-summary';
import { wordFaultOnPage } from '../wording/word-faults';
import { wordRefusal } from '../wording/word-refusal';
import { pathOf, quarterIn } from './quarter-in';
import { fieldOn, REPORT_ANSWERS, type ReportAnswer } from './report-answers';
import type { ReportPageProps } from './report-page-props';
import { ReportPage } from './report.page';
import { ReportPages } from './report-pages.service';
import { unprintableIn } from './wrong-with-printed';

type Path = Readonly<Record<string, string>>;

/** What either side does with a quarterly report, each by a form on its page. */
@Controller('rapportages/:quarter')
export class ReportActsPageController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: ReportPages,
    private readonly reading: ReadReports,
    private readonly acts: DoReportAct,
  ) {}

  @Post('teamleider/:answer')
  @Permit('quarterly-report.submit')
  async submit(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { quarter = '', answer = '' }: Path,
  ): Promise<void> {
    const asked = REPORT_ANSWERS['quarterly-report.submit'].get(answer);
    await this.give({ person, formToken, request }, response, quarter, asked);
  }

  @Post('opdrachtnemer/:answer')
  @Permit('quarterly-report.write')
  async write(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { quarter = '', answer = '' }: Path,
  ): Promise<void> {
    const asked = REPORT_ANSWERS['quarterly-report.write'].get(answer);
    await this.give({ person, formToken, request }, response, quarter, asked);
  }

  @Post('opdrachtgever/:answer')
  @Permit('quarterly-report.respond')
  async respond(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { quarter = '', answer = '' }: Path,
  ): Promise<void> {
    const asked = REPORT_ANSWERS['quarterly-report.respond'].get(answer);
    await this.give({ person, formToken, request }, response, quarter, asked);
  }

  /** Does what a form asks and goes back to the page, or shows the page again with what was wrong. */
  private async give(
    visit: Visit,
    response: Response,
    text: string,
    answer: ReportAnswer | undefined,
  ): Promise<void> {
    if (!answer) throw refused('not-found');
    const quarter = quarterIn(text);
    const fields = visit.request.body as Fields | undefined;
    const { part, ...on } = readPart(answer, fields);
    const field = answer.field && { ...answer.field, name: fieldOn(answer.field.name, part) };
    const { asked, values, errors } = readAnswer({ ...answer, ...(field && { field }) }, fields);
    const again = async (status: number, wrong: Partial<ReportPageProps>): Promise<void> => {
      const view = await this.pages.load(visit, quarter);
      sendPage(response, status, <ReportPage {...view} values={values} {...wrong} />);
    };
    const unprintable = unprintableIn(asked.text ?? '');
    const wrongTyped =
      field && errors.length === 0 && unprintable !== undefined
        ? [{ name: field.name, message: unprintable }]
        : errors;
    if (wrongTyped.length > 0) return again(BAD_REQUEST, { errors: wrongTyped });
    const { frame } = await this.desk.read(visit, () => Promise.resolve());
    const filled =
      answer.act === 'submit'
        ? await this.reading.fill(actorOf(visit.person), frame.agreement.key, quarter)
        : undefined;
    const { decision } = await this.desk.write(visit, (tx, record) =>
      this.acts.do(tx, record, quarter, { ...asked, ...on }, filled),
    );
    if (!decision.ok) return again(CONFLICT, { refusal: wordRefusal(decision.refusal) });
    if ('done' in decision.value) {
      goTo(response, hrefIn(frame, pathOf(quarter), { gedaan: answer.done }));
      return;
    }
    const wrong = decision.value.faults.map((fault): FieldError => ({
      name: field?.name ?? '',
      message: wordFaultOnPage(fault),
    }));
    await again(BAD_REQUEST, { errors: wrong });
  }
}

/** What a form is on, as its fields are named after: a section, or the version to withdraw. */
function readPart(
  { act }: ReportAnswer,
  fields: Fields | undefined,
): { readonly part?: string; readonly section?: string; readonly version?: number } {
  if (act === 'withdraw') {
    const part = textOf(fields, 'versie');
    return { part, version: Number(part) };
  }
  if (act !== 'comment' && act !== 'answer') return {};
  const part = textOf(fields, 'onderdeel');
  return { part, section: part };
}
