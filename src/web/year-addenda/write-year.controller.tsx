import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { AgreementRecord } from '../../agreements';
import type { Fault } from '../../kernel/fault/fault';
import type { Decision } from '../../kernel/fault/refusal';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { Refused } from '../../platform/http';
import { CopyAgreedYear, WriteYear, YearAddendaReader, type CopiedYear } from '../../year-addenda';
import { Desk } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import { yearIn } from './year.controller';
import { errorsOfYear, readYearForm, yearValuesOf } from './year-form';
import { YearFormPage } from './year-form.page';

/** `/jaaraddenda/:year/overnemen`: the year before taken over, to change and keep as a draft. */
@Controller('jaaraddenda/:year/overnemen')
export class WriteYearController {
  constructor(
    private readonly desk: Desk,
    private readonly years: YearAddendaReader,
    private readonly copying: CopyAgreedYear,
    private readonly writing: WriteYear,
  ) {}

  @Get()
  @Permit('year-addendum.propose')
  async start(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('year') asked: string,
  ): Promise<string> {
    const year = yearIn(asked);
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.contentOf(tx, record, year),
    );
    if (!view.ok) throw new Refused(view.refusal);
    const { content, ...start } = view.value;
    return renderPage(
      <YearFormPage frame={frame} year={year} values={yearValuesOf(content)} start={start} />,
    );
  }

  @Post()
  @Permit('year-addendum.propose')
  async keep(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('year') asked: string,
  ): Promise<void> {
    const year = yearIn(asked);
    const { content, values, errors } = readYearForm(year, request.body as Fields | undefined);
    const faults: Fault[] = [];
    const { frame, decision } = await this.desk.write({ person, formToken, request }, async (tx, record) => {
      if (!content) return undefined;
      faults.push(...(await this.writing.check(tx, record, content)));
      return faults.length > 0 ? undefined : this.writing.write(tx, record, content);
    });
    if (decision?.ok) {
      goTo(response, hrefIn(frame, `/jaaraddenda/${year.toString()}`, { gedaan: 'bewaard' }));
      return;
    }
    const refusal = decision && wordRefusal(decision.refusal);
    const wrong = { values, errors: [...errors, ...errorsOfYear(year, values, faults)] };
    const page = <YearFormPage frame={frame} year={year} {...wrong} refusal={refusal} />;
    sendPage(response, refusal ? CONFLICT : BAD_REQUEST, page);
  }

  /** What was written last and is not agreed to yet, what was agreed on, or what is known. */
  private async contentOf(
    tx: Tx,
    record: AgreementRecord,
    year: number,
  ): Promise<Decision<CopiedYear, 'year-outside-agreement'>> {
    const [shown] = await this.years.read(tx, record.agreementId, year);
    const isDone = shown === undefined || ['approved', 'withdrawn'].includes(shown.state.state);
    return isDone
      ? this.copying.copy(tx, record, year)
      : { ok: true, value: { content: shown.latest.content, regraded: [] } };
  }
}
