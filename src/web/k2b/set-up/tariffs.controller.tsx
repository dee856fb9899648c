import { Controller, Get, Inject, Post, Req, Res, UseFilters, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { ReadInTariffs, SeriesReader, type TariffsRefusal } from '../../../cemetery';
import type { Refusal } from '../../../kernel/fault/refusal';
import { parseLocalDate, type LocalDate } from '../../../kernel/time';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { CLOCK, type Clock } from '../../../platform/clock';
import { uploadedFileOf, type UploadedFile } from '../../../platform/http';
import { Desk, type Visit } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage, showPage } from '../../desk/send-page';
import { textOf, type Fields } from '../../forms/fields';
import { hrefIn } from '../../layout/frame';
import type { FieldError } from '../../parts/error-summary';
import { foundIn } from '../../parts/file-faults';
import { FileTooLarge } from '../../forms/file-too-large.filter';
import { UPLOAD } from '../../forms/upload-form';
import { wordRefusal } from '../../wording/word-refusal';
import { TariffsPage, type TariffsPageProps } from './tariffs.page';

const DONE = 'De tarieven zijn vastgelegd.';

/** What the page can carry along until it is recorded; far more than an ordinance has. */
const LARGEST_BYTES = 700_000;

/** The file that was looked at, as the page carried it along. */
function seenFile(fields: Fields | undefined): UploadedFile | undefined {
  const content = Buffer.from(textOf(fields, 'inhoud'), 'base64');
  return content.length > 0 ? { fileName: textOf(fields, 'bestandsnaam'), content } : undefined;
}

/** `/beheer/k2b/tarieven`: what the yearly ordinance asks. */
@Controller('beheer/k2b/tarieven')
export class K2bTariffsController {
  constructor(
    private readonly desk: Desk,
    private readonly reader: SeriesReader,
    private readonly reading: ReadInTariffs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('cemetery.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { errors, ...props } = await this.load({ person, formToken, request });
    const done = request.query['gedaan'] === 'tarieven' ? DONE : undefined;
    showPage(response, <TariffsPage {...props} errors={errors} done={done} />, errors);
  }

  @Post()
  @Permit('cemetery.set-up')
  @UseInterceptors(FileInterceptor('bestand', UPLOAD))
  @UseFilters(FileTooLarge)
  async readIn(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const seen = seenFile(request.body as Fields | undefined);
    const file = uploadedFileOf(request);
    if (seen) return this.record(visit, response, seen);
    if (!file) {
      const errors = [
        {
          name: 'bestand',
          message: wordRefusal({ code: 'no-file', values: { asked: 'het bestand met de tarieven' } }).text,
        },
      ];
      sendPage(response, BAD_REQUEST, <TariffsPage {...await this.load(visit)} errors={errors} />);
      return;
    }
    if (file.content.length > LARGEST_BYTES) {
      const errors = [
        { name: 'bestand', message: 'Dit bestand is groter dan 700 kB. Kies het bestand met de tarieven.' },
      ];
      sendPage(response, BAD_REQUEST, <TariffsPage {...await this.load(visit)} errors={errors} />);
      return;
    }
    const { view: decision } = await this.desk.read(visit, (tx, record) =>
      this.reading.look(tx, record, file),
    );
    if (!decision.ok) return this.showRefused(visit, response, file.fileName, decision.refusal);
    const looked = { file, changes: decision.value };
    showPage(response, <TariffsPage {...await this.load(visit)} looked={looked} />, []);
  }

  private async record(visit: Visit, response: Response, file: UploadedFile): Promise<void> {
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.reading.readIn(tx, record, file),
    );
    if (decision.ok) goTo(response, hrefIn(frame, '/beheer/k2b/tarieven', { gedaan: 'tarieven' }));
    else await this.showRefused(visit, response, file.fileName, decision.refusal);
  }

  private async showRefused(
    visit: Visit,
    response: Response,
    fileName: string,
    refusal: Refusal<TariffsRefusal>,
  ): Promise<void> {
    const props = await this.load(visit);
    if (refusal.code === 'tariff-faults')
      sendPage(response, BAD_REQUEST, <TariffsPage {...props} refused={foundIn(fileName, refusal)} />);
    else sendPage(response, CONFLICT, <TariffsPage {...props} refusal={wordRefusal(refusal)} />);
  }

  private async load(visit: Visit): Promise<TariffsPageProps & { readonly errors: readonly FieldError[] }> {
    const { query } = visit.request;
    const { frame, view } = await this.desk.read(visit, async (tx, { agreementId }) => ({
      tariffs: await this.reader.tariffsOf(tx, agreementId),
      files: await this.reader.tariffFiles(tx, agreementId),
    }));
    const asked = textOf(query, 'dag');
    const day = parseLocalDate(asked);
    const isWrong = asked !== '' && day === undefined;
    const article = textOf(query, 'artikel') || undefined;
    return {
      frame: { ...frame, path: '/beheer/k2b/tarieven' },
      view: { ...view, day: day ?? (this.clock.today() as LocalDate), article },
      errors: [
        ...(isWrong ? [{ name: 'dag', message: 'Hier hoort een bestaande dag te staan.' }] : []),
        ...(query['fout'] === 'file-too-large'
          ? [{ name: 'bestand', message: wordRefusal({ code: 'file-too-large' }).text }]
          : []),
      ],
    };
  }
}
