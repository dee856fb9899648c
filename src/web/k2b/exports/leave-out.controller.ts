import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { MendExports, ReviewExport } from '../../../cemetery';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk } from '../../desk/desk.service';
import { BAD_REQUEST, goTo } from '../../desk/send-page';
import { textOf, type Fields } from '../../forms/fields';
import { hrefIn } from '../../layout/frame';
import { CheckExportPages } from './check-export-pages.service';
import { readLeftOut, readRows, rowsToLeaveOut } from './leave-out-form';

/** Leaving rows of an export out, with a reason, and reading them in after all (SLA 1.9). */
@Controller('k2b/inlezen/:upload')
export class LeaveOutController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: CheckExportPages,
    private readonly mending: MendExports,
    private readonly reviewing: ReviewExport,
  ) {}

  @Post('weglatingen')
  @Permit('cemetery.record')
  async leaveOut(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('upload') id: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const leavingOut = readLeftOut(request.body as Fields | undefined);
    const known = await this.desk.read(visit, (tx, { agreementId }) =>
      this.reviewing.rowsOf(tx, agreementId, id),
    );
    const { rows, errors } = rowsToLeaveOut(leavingOut, known.view);
    if (errors.length > 0) {
      await this.pages.showAgain(visit, response, id, { status: BAD_REQUEST, leavingOut, errors });
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.mending.leaveOut(tx, record, id, rows),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/k2b/inlezen/${id}`, { gedaan: 'weggelaten' }));
    else await this.pages.showRefusal(visit, response, id, decision.refusal, { leavingOut });
  }

  @Post('toevoegingen')
  @Permit('cemetery.record')
  async readInAgain(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('upload') id: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const rows = readRows(textOf(request.body as Fields | undefined, 'rijen')) ?? [];
    const { decision, frame } = await this.desk.write(visit, async (tx, record) => {
      if (rows.length === 0) throw refused('not-found');
      return this.mending.readInAgain(tx, record, id, new Set(rows));
    });
    if (decision.ok) goTo(response, hrefIn(frame, `/k2b/inlezen/${id}`, { gedaan: 'toegevoegd' }));
    else await this.pages.showRefusal(visit, response, id, decision.refusal);
  }
}
