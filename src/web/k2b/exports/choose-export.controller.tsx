import { Controller, Get, Post, Query, Req, Res, UseFilters, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { lookUp } from '../../../kernel/reading';
import { MendExports, type CheckExportRefusal } from '../../../cemetery';
import type { Refusal } from '../../../kernel/fault/refusal';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { uploadedFileOf } from '../../../platform/http';
import { Desk } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo } from '../../desk/send-page';
import { textOf, type Fields } from '../../forms/fields';
import { FileTooLarge } from '../../forms/file-too-large.filter';
import { UPLOAD } from '../../forms/upload-form';
import { hrefIn } from '../../layout/frame';
import { renderPage } from '../../layout/render-page';
import { foundIn } from '../../parts/file-faults';
import { wordRefusal } from '../../wording/word-refusal';
import { ChooseExportPage, type ChooseExportProps } from './choose-export.page';
import { ExportPages } from './export-pages.service';

const DONE: Readonly<Record<string, string>> = {
  weggegooid: 'De export is weggegooid. Er is niets van vastgelegd.',
};

/** `/k2b/inlezen`: choosing an export of K2B and having it checked. */
@Controller('k2b/inlezen')
export class ChooseExportController {
  constructor(
    private readonly desk: Desk,
    private readonly mending: MendExports,
    private readonly pages: ExportPages,
  ) {}

  @Get()
  @Permit('cemetery.record')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const props = await this.pages.load({ person, formToken, request });
    const errors =
      query['fout'] === 'file-too-large'
        ? [{ name: 'bestand', message: wordRefusal({ code: 'file-too-large' }).text }]
        : [];
    return renderPage(<ChooseExportPage {...props} errors={errors} done={lookUp(DONE, query['gedaan'])} />);
  }

  @Post()
  @Permit('cemetery.record')
  @UseInterceptors(FileInterceptor('bestand', UPLOAD))
  @UseFilters(FileTooLarge)
  async send(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const profile = textOf(request.body as Fields | undefined, 'profiel');
    const file = uploadedFileOf(request);
    if (!file) {
      const errors = [
        {
          name: 'bestand',
          message: wordRefusal({ code: 'no-file', values: { asked: 'de export van K2B' } }).text,
        },
      ];
      await this.pages.showAgain(visit, response, { status: BAD_REQUEST, errors, profile });
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.mending.send(tx, record, { ...file, profile, mended: [], leftOut: [] }),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/k2b/inlezen/${decision.value.uploadId}`));
    else
      await this.pages.showAgain(visit, response, {
        profile,
        ...whyRefused(decision.refusal, file.fileName),
      });
  }
}

function whyRefused(
  refusal: Refusal<CheckExportRefusal>,
  fileName: string,
): Partial<ChooseExportProps> & { readonly status: number } {
  if (refusal.code === 'export-faults') return { status: BAD_REQUEST, refused: foundIn(fileName, refusal) };
  const message = wordRefusal(refusal);
  if (refusal.code === 'unknown-profile')
    return { status: BAD_REQUEST, errors: [{ name: 'profiel', message: message.text }] };
  return { status: CONFLICT, refusal: message };
}
