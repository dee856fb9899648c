import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { lookUp } from '../../kernel/reading';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { AcceptTable } from '../../settlement';
import { Desk, type Visit } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import type { FieldError } from '../parts/error-summary';
import { wordRefusal, type Message } from '../wording/word-refusal';
import { RecordIndexing } from './record-indexing.service';
import { readRequired } from './required-fields';
import { TablePage } from './table.page';
import { TablePages } from './table-pages.service';

const DONE: Readonly<Record<string, string>> = {
  opgenomen: 'De tabel is opgenomen in de overeenkomst.',
  afgestemd: 'De afstemming is vastgelegd.',
  akkoord: 'Het akkoord is vastgelegd. De tabel telt nu mee voor het plafond.',
};

/** `/indexering/tabellen/:table`: what a table changes, and what is decided about it. */
@Controller('indexering/tabellen/:table')
export class TableController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: TablePages,
    private readonly recording: RecordIndexing,
    private readonly acceptance: AcceptTable,
  ) {}

  @Get()
  @Permit('indexation.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('table') table: string,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const props = await this.pages.load({ person, formToken, request }, table);
    return renderPage(<TablePage {...props} done={lookUp(DONE, done)} />);
  }

  @Post('opnames')
  @Permit('facts.record')
  async enter(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('table') table: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const { one } = await this.pages.load(visit, table);
    const { decision: refusal } = await this.desk.write(visit, (tx, record) =>
      this.recording.enter(tx, record, one),
    );
    await this.answer(visit, response, table, { refusal, done: 'opgenomen' });
  }

  @Post('afstemmingen')
  @Permit('facts.record')
  async consult(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('table') table: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const { values, errors } = readRequired(request.body as Fields | undefined, [
      { name: 'op', called: 'de dag van de afstemming', isDay: true, notAfter: this.recording.today() },
      { name: 'met', called: 'de functie van wie je sprak' },
      { name: 'wijze', called: 'de wijze van afstemmen' },
    ]);
    const item = { consultedOn: values['op'], consultedWith: values['met'], means: values['wijze'] };
    const refusal = await this.add(visit, table, errors, { list: 'tableConsultations', item });
    await this.answer(visit, response, table, { refusal, errors, done: 'afgestemd' });
  }

  @Post('schriftelijke-akkoorden')
  @Permit('facts.record')
  async acceptOnPaper(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('table') table: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const { values, errors } = readRequired(request.body as Fields | undefined, [
      { name: 'akkoordOp', called: 'de dag van het akkoord', isDay: true, notAfter: this.recording.today() },
      { name: 'stuk', called: 'het stuk' },
    ]);
    const item = { acceptedOn: values['akkoordOp'], reference: values['stuk'] };
    const refusal = await this.add(visit, table, errors, { list: 'tableAcceptances', item });
    await this.answer(visit, response, table, { refusal, errors, done: 'akkoord' });
  }

  @Post('akkoorden')
  @Permit('indexation.accept')
  async accept(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('table') table: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const seen = textOf(request.body as Fields | undefined, 'vingerafdruk');
    const { decision } = await this.desk.write(visit, (tx, record) =>
      this.acceptance.accept(tx, record, table, seen),
    );
    const refusal = decision.ok ? undefined : wordRefusal(decision.refusal);
    await this.answer(visit, response, table, { refusal, done: 'akkoord' });
  }

  /** Records something about the table as the agreement has it. */
  private async add(
    visit: Visit,
    table: string,
    errors: readonly FieldError[],
    { list, item }: { list: string; item: Readonly<Record<string, unknown>> },
  ): Promise<Message | undefined> {
    if (errors.length > 0) return undefined;
    const { one } = await this.pages.load(visit, table);
    if (!one.entered) return wordRefusal({ code: 'table-not-entered', values: { table } });
    const { factId } = one.entered;
    const kind = list === 'tableAcceptances' ? 'akkoord op papier met' : 'afstemming over';
    const source = `${kind} salaristabel ${one.table.collectiveAgreement} per ${one.table.effectiveFrom}`;
    const { decision } = await this.desk.write(visit, (tx, record) =>
      this.recording.add(tx, record, source, { list, item: { table: factId, ...item } }),
    );
    return decision;
  }

  private async answer(
    visit: Visit,
    response: Response,
    table: string,
    {
      refusal,
      errors = [],
      done,
    }: { refusal: Message | undefined; errors?: readonly FieldError[]; done: string },
  ): Promise<void> {
    if (errors.length > 0)
      await this.pages.showAgain(visit, response, table, { status: BAD_REQUEST, errors });
    else if (refusal) await this.pages.showAgain(visit, response, table, { status: CONFLICT, refusal });
    else {
      const { frame } = await this.pages.load(visit, table);
      goTo(response, hrefIn(frame, `/indexering/tabellen/${table}`, { gedaan: done }));
    }
  }
}
