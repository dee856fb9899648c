import { Controller, Get, Param, Post, Query, Req, Res, UseFilters, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import type { Refusal } from '../../kernel/fault/refusal';
import { writeQuarter } from '../../kernel/time';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { nameOfFile, uploadedFileOf, type UploadedFile } from '../../platform/http';
import { ReadInFigures } from '../../quarterly-reports';
import type { Visit } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { FileTooLarge } from '../forms/file-too-large.filter';
import { UPLOAD } from '../forms/upload-form';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { foundIn } from '../parts/file-faults';
import { wordRefusal } from '../wording/word-refusal';
import { FigureFilePage, type FigureFileProps } from './figure-file.page';
import { figureTemplate } from './figure-template';
import { QuarterDesk } from './quarter-desk.service';
import { pathOf, quarterIn } from './quarter-in';

/** Far more than all figures of a quarter with the longest sources; a larger file cannot travel with its page. */
const LARGEST = { ...UPLOAD, limits: { ...UPLOAD.limits, fileSize: 100 * 1024 } };
const TOO_LARGE =
  'Dit bestand is groter dan 100 kB. Kies een bestand met alleen de cijfers van dit kwartaal.';

type Why = Partial<FigureFileProps> & { readonly status?: number };

/** `/rapportages/2026-k1/cijferbestand`: reading in a file of figures. */
@Controller('rapportages/:quarter/cijferbestand')
export class FigureFileController {
  constructor(
    private readonly quarters: QuarterDesk,
    private readonly reading: ReadInFigures,
  ) {}

  @Get()
  @Permit('quarterly-report.write')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('quarter') text: string,
    @Query('fout') wrong: unknown,
  ): Promise<string> {
    const inHand = await this.quarters.load({ person, formToken, request }, quarterIn(text));
    const errors = wrong === 'file-too-large' ? [{ name: 'bestand', message: TOO_LARGE }] : [];
    return renderPage(<FigureFilePage {...inHand} errors={errors} />);
  }

  @Get('sjabloon.csv')
  @Permit('quarterly-report.write')
  async template(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('quarter') text: string,
  ): Promise<void> {
    const { model, quarter } = await this.quarters.load({ person, formToken, request }, quarterIn(text));
    response
      .type('text/csv; charset=utf-8')
      .setHeader('Content-Disposition', `attachment; filename="cijfers-${writeQuarter(quarter)}.csv"`)
      .send(figureTemplate(model, quarter));
  }

  @Post()
  @Permit('quarterly-report.write')
  @UseInterceptors(FileInterceptor('bestand', LARGEST))
  @UseFilters(FileTooLarge)
  async look(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('quarter') text: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const file = uploadedFileOf(request);
    if (file) return this.showLook(visit, response, text, file);
    const message = wordRefusal({ code: 'no-file', values: { asked: 'het bestand met cijfers' } }).text;
    await this.show(visit, response, text, { status: BAD_REQUEST, errors: [{ name: 'bestand', message }] });
  }

  @Post('vastleggingen')
  @Permit('quarterly-report.write')
  async record(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('quarter') text: string,
  ): Promise<void> {
    const [visit, quarter] = [{ person, formToken, request }, quarterIn(text)];
    const fields = request.body as Fields | undefined;
    const file = {
      fileName: nameOfFile(textOf(fields, 'naam')),
      content: Buffer.from(textOf(fields, 'inhoud'), 'base64'),
    };
    const decision = await this.quarters.write(visit, (tx, record) =>
      this.reading.readInSeen(tx, record, quarter, file, textOf(fields, 'gezien')),
    );
    if (decision.ok) {
      const { frame } = await this.quarters.load(visit, quarter);
      goTo(response, hrefIn(frame, pathOf(quarter), { gedaan: 'ingelezen' }));
    } else if (decision.refusal.code === 'version-differs')
      await this.showLook(visit, response, text, file, { status: CONFLICT, isOvertaken: true });
    else await this.show(visit, response, text, whyRefused(decision.refusal, file.fileName));
  }

  private async showLook(
    visit: Visit,
    response: Response,
    text: string,
    file: UploadedFile,
    why: Why = {},
  ): Promise<void> {
    const quarter = quarterIn(text);
    const decision = await this.quarters.write(visit, (tx, record) =>
      this.reading.look(tx, record, quarter, file),
    );
    const seen = decision.ok
      ? { ...why, file: { ...file, look: decision.value } }
      : whyRefused(decision.refusal, file.fileName);
    await this.show(visit, response, text, seen);
  }

  private async show(visit: Visit, response: Response, text: string, why: Why): Promise<void> {
    const { status = 200, ...shown } = why;
    const inHand = await this.quarters.load(visit, quarterIn(text));
    sendPage(response, status, <FigureFilePage {...inHand} {...shown} />);
  }
}

function whyRefused(refusal: Refusal, fileName: string): Why {
  return refusal.code === 'figure-file-faults'
    ? { status: BAD_REQUEST, refused: foundIn(fileName, refusal) }
    : { status: CONFLICT, refusal: wordRefusal(refusal) };
}
