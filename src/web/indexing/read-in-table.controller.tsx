import { Controller, Post, Req, Res, UseFilters, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { isRaise, MakeProvisionalTable, ReadInSalaryTable } from '../../indexation';
import { Percentage } from '../../kernel/percentage/percentage';
import type { LocalDate } from '../../kernel/time';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { FileTooLarge } from '../forms/file-too-large.filter';
import { wordRefusal } from '../wording/word-refusal';
import { IndexingPages } from './indexing-pages.service';
import { readRequired } from './required-fields';

/** As for other files; a salary table is far smaller. */
const UPLOAD = { limits: { fileSize: 20 * 1024 * 1024, files: 1, fields: 10 }, defParamCharset: 'utf8' };

/** A request with the file of its form, in memory. */
type UploadRequest = Request & { readonly file?: { readonly originalname: string; readonly buffer: Buffer } };

/** `/indexering/tabellen`: reading in a published table, or making a provisional one. */
@Controller('indexering')
export class ReadInTableController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: IndexingPages,
    private readonly reading: ReadInSalaryTable,
    private readonly making: MakeProvisionalTable,
  ) {}

  @Post('tabellen')
  @Permit('salary-table.record')
  @UseInterceptors(FileInterceptor('bestand', UPLOAD))
  @UseFilters(FileTooLarge)
  async readIn(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: UploadRequest,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const fields = request.body as Fields | undefined;
    const { values, errors } = readRequired(fields, [
      { name: 'cao', called: 'de cao' },
      { name: 'ingangsdatum', called: 'de ingangsdatum', isDay: true },
    ]);
    const { file } = request;
    if (!file || errors.length > 0) {
      const missing = file ? [] : [{ name: 'bestand', message: 'Kies het bestand met de salaristabel.' }];
      return this.pages.showAgain(visit, response, {
        status: BAD_REQUEST,
        errors: [...missing, ...errors],
      });
    }
    const upload = {
      fileName: file.originalname,
      content: file.buffer,
      collectiveAgreement: values['cao'] ?? '',
      effectiveFrom: values['ingangsdatum'] as LocalDate,
      provisional: textOf(fields, 'soort') === 'voorlopig',
      corrects: textOf(fields, 'verbetert') || undefined,
    };
    const { decision, frame } = await this.desk.write(visit, (tx) => this.reading.readIn(tx, upload));
    if (decision.ok) goTo(response, hrefIn(frame, `/indexering/tabellen/${decision.value.tableId}`));
    else
      await this.pages.showAgain(visit, response, {
        status: BAD_REQUEST,
        refusal: wordRefusal(decision.refusal),
      });
  }

  @Post('voorlopige-tabellen')
  @Permit('salary-table.record')
  async makeProvisional(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const fields = request.body as Fields | undefined;
    const { values, errors: found } = readRequired(fields, [
      { name: 'percentage', called: 'de verhoging' },
      { name: 'vanaf', called: 'de ingangsdatum', isDay: true },
    ]);
    const raise = (values['percentage'] ?? '').replace(',', '.').replace(/\s*%$/, '');
    const isWrong = values['percentage'] !== undefined && !isRaise(raise);
    const wrong = { name: 'percentage', message: 'Schrijf de verhoging als 1,25: boven nul, onder honderd.' };
    const errors = isWrong ? [wrong, ...found] : found;
    const { tables } = await this.pages.load(visit);
    const basis = tables.find(({ table }) => table.tableId === textOf(fields, 'basis'))?.table;
    const percentage = Percentage.parse(raise);
    if (errors.length > 0 || !basis || !percentage)
      return this.pages.showAgain(visit, response, { status: BAD_REQUEST, errors });
    const effectiveFrom = values['vanaf'] as LocalDate;
    const { decision, frame } = await this.desk.write(visit, (tx) =>
      this.making.make(tx, { basis, percentage, effectiveFrom }),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/indexering/tabellen/${decision.value.tableId}`));
    else
      await this.pages.showAgain(visit, response, {
        status: CONFLICT,
        refusal: wordRefusal(decision.refusal),
      });
  }
}
