import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { MendExports, RecordProfile } from '../../../cemetery';
import { writeProfileName } from '../../../cemetery/domain';
import type { Refusal } from '../../../kernel/fault/refusal';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../../desk/send-page';
import { textOf, type Fields } from '../../forms/fields';
import { hrefIn } from '../../layout/frame';
import { renderPage } from '../../layout/render-page';
import { wordRefusal } from '../../wording/word-refusal';
import { columnErrors, labelErrors, profileBody, readColumns } from './columns-form';
import { ColumnsPage, type ColumnsPageProps } from './columns.page';
import { ColumnsPages } from './columns-pages.service';

/** `/k2b/inlezen/:upload/kolommen`: which column is which in an export that no profile fits. */
@Controller('k2b/inlezen/:upload')
export class ColumnsController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: ColumnsPages,
    private readonly recording: RecordProfile,
    private readonly mending: MendExports,
  ) {}

  @Get('kolommen')
  @Permit('cemetery.open-export')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('upload') id: string,
  ): Promise<string> {
    return renderPage(<ColumnsPage {...await this.pages.load({ person, formToken, request }, id)} />);
  }

  @Post('kolommen')
  @Permit('cemetery.set-up')
  async record(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('upload') id: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const props = await this.pages.load(visit, id);
    const typed = readColumns(request.body as Fields | undefined);
    const wrongLabel = labelErrors(typed);
    if (wrongLabel.length > 0) {
      sendPage(response, BAD_REQUEST, <ColumnsPage {...props} typed={typed} errors={wrongLabel} />);
      return;
    }
    const given = { kind: 'export', label: typed.label, body: profileBody(typed, props.preview) } as const;
    const { decision, frame } = await this.desk.write(visit, async (tx, agreement) => {
      const recorded = await this.recording.record(tx, agreement, given);
      if (!recorded.ok) return recorded;
      return this.mending.readBy(tx, agreement, id, writeProfileName(recorded.value));
    });
    if (decision.ok) goTo(response, hrefIn(frame, `/k2b/inlezen/${id}`, { gedaan: 'profiel' }));
    else sendRefused(response, { ...props, typed }, decision.refusal);
  }

  @Post('profiel')
  @Permit('cemetery.record')
  async readBy(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('upload') id: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const profile = textOf(request.body as Fields | undefined, 'profiel');
    const { decision, frame } = await this.desk.write(visit, (tx, agreement) =>
      this.mending.readBy(tx, agreement, id, profile),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/k2b/inlezen/${id}`, { gedaan: 'gecontroleerd' }));
    else sendRefused(response, await this.pages.load(visit, id), decision.refusal);
  }
}

function sendRefused(response: Response, props: ColumnsPageProps, refusal: Refusal): void {
  const { code, faults = [] } = refusal;
  if (code === 'unknown-upload') throw refused('not-found');
  if (code === 'profile-faults')
    sendPage(response, BAD_REQUEST, <ColumnsPage {...props} errors={columnErrors(faults)} />);
  else if (code === 'profile-built-in') {
    const errors = [{ name: 'naam', message: wordRefusal(refusal).text }];
    sendPage(response, CONFLICT, <ColumnsPage {...props} errors={errors} />);
  } else sendPage(response, CONFLICT, <ColumnsPage {...props} refusal={wordRefusal(refusal)} />);
}
