import { Controller, Get, Param, Post, Query, Req, Res, UseFilters, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { lookUp } from '../../kernel/reading';
import type { Refusal } from '../../kernel/fault/refusal';
import { PayrollUploads, type CheckRefusal } from '../../payroll';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { monthIn } from '../desk/month-in';
import { BAD_REQUEST, goTo } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import { FileTooLarge } from '../forms/file-too-large.filter';
import { UPLOAD, type UploadRequest } from '../forms/upload-form';
import { foundIn } from '../parts/file-faults';
import { UploadPages } from './upload-pages.service';
import { UploadPage, type UploadPageProps } from './upload.page';

const DONE: Readonly<Record<string, string>> = {
  ingetrokken: 'De aanlevering is ingetrokken. De regels blijven bewaard, maar tellen niet meer mee.',
};

/** `/maanden/:month/inlezen`: choosing a payroll file and having it checked. */
@Controller('maanden/:month/inlezen')
export class UploadController {
  constructor(
    private readonly desk: Desk,
    private readonly uploads: PayrollUploads,
    private readonly pages: UploadPages,
  ) {}

  @Get()
  @Permit('payroll.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('month') text: string,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const props = await this.pages.load({ person, formToken, request }, monthIn(text));
    const isTooLarge = query['fout'] === 'file-too-large';
    const errors = isTooLarge
      ? [{ name: 'bestand', message: wordRefusal({ code: 'file-too-large' }).text }]
      : [];
    return renderPage(<UploadPage {...props} errors={errors} done={lookUp(DONE, query['gedaan'])} />);
  }

  @Post()
  @Permit('payroll.check')
  @UseInterceptors(FileInterceptor('bestand', UPLOAD))
  @UseFilters(FileTooLarge)
  async check(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: UploadRequest,
    @Res() response: Response,
    @Param('month') text: string,
  ): Promise<void> {
    const month = monthIn(text);
    const visit = { person, formToken, request };
    const profile = textOf(request.body as Fields | undefined, 'profiel');
    const { file } = request;
    if (!file) {
      const errors = [
        {
          name: 'bestand',
          message: wordRefusal({ code: 'no-file', values: { asked: 'het loonbestand van deze maand' } }).text,
        },
      ];
      await this.pages.showAgain(visit, response, month, { status: BAD_REQUEST, errors, profile });
      return;
    }
    const received = { fileName: file.originalname, content: file.buffer, profile };
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.uploads.check(tx, record, received, month),
    );
    if (decision.ok) {
      goTo(response, hrefIn(frame, `/maanden/${month}/inlezen/${decision.value.uploadId}`));
      return;
    }
    const why = whyRefused(decision.refusal, file.originalname);
    await this.pages.showAgain(visit, response, month, { status: BAD_REQUEST, profile, ...why });
  }
}

function whyRefused(refusal: Refusal<CheckRefusal>, fileName: string): Partial<UploadPageProps> {
  if (refusal.code === 'unknown-profile')
    return { errors: [{ name: 'profiel', message: wordRefusal(refusal).text }] };
  if (refusal.code !== 'payroll-faults') return { refusal: wordRefusal(refusal) };
  return { refused: foundIn(fileName, refusal) };
}
