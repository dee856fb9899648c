import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ExportUploads, MendExports } from '../../../cemetery';
import type { Refusal } from '../../../kernel/fault/refusal';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk, type Visit } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../../desk/send-page';
import { textOf, type Fields } from '../../forms/fields';
import { readControlTotal, type MissingTotal } from '../../forms/read-control-total';
import { hrefIn } from '../../layout/frame';
import { controlErrors } from '../../payroll/acceptance-form';
import { wordRefusal } from '../../wording/word-refusal';
import { CheckExportPage, type CheckExportPageProps } from './check-export.page';
import { mendedCells, NOTHING_MENDED, readCells, readMends } from './mend-form';
import { ReviewedExports } from './reviewed-exports.service';

const DONE: Readonly<Record<string, string>> = {
  profiel: 'Het profiel is vastgelegd en de export is ermee gecontroleerd.',
  gecontroleerd: 'De export is met dit profiel gecontroleerd.',
  hersteld: 'Je herstellingen zijn erbij gezet en de export is opnieuw gecontroleerd.',
  teruggedraaid: 'Die cel is weer zoals hij kwam, en de export is opnieuw gecontroleerd.',
};
const MISSING: MissingTotal = {
  count: 'Vul het aantal items in. Je vindt het in K2B.',
  total: 'Vul het controletotaal in. Je vindt het in K2B.',
};
const NO_CONTROL = { total: '', count: '' };

/** `/k2b/inlezen/:upload`: what an export says and what is wrong with it; mending and recording it. */
@Controller('k2b/inlezen/:upload')
export class CheckExportController {
  constructor(
    private readonly desk: Desk,
    private readonly exports: ReviewedExports,
    private readonly mending: MendExports,
    private readonly uploads: ExportUploads,
  ) {}

  @Get()
  @Permit('cemetery.open-export')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('upload') id: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const loaded = await this.exports.load(visit, id);
    const { reviewed, frame } = loaded;
    if (reviewed.state.kind === 'other-profile') goTo(response, hrefIn(frame, `/k2b/inlezen/${id}/kolommen`));
    else
      sendPage(
        response,
        200,
        <CheckExportPage
          {...loaded}
          mends={NOTHING_MENDED}
          control={NO_CONTROL}
          done={DONE[textOf(request.query, 'gedaan')]}
        />,
      );
  }

  @Post('herstellingen')
  @Permit('cemetery.record')
  async mend(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('upload') id: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const mends = readMends(request.body as Fields | undefined);
    const { cells, errors } = mendedCells(mends);
    if (errors.length > 0) {
      await this.showAgain(visit, response, id, { status: BAD_REQUEST, mends, errors });
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.mending.mend(tx, record, id, cells),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/k2b/inlezen/${id}`, { gedaan: 'hersteld' }));
    else await this.showRefusal(visit, response, id, decision.refusal, { mends });
  }

  @Post('terugdraaiingen')
  @Permit('cemetery.record')
  async leaveAsItCame(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('upload') id: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const cell = readCells(textOf(request.body as Fields | undefined, 'cel'));
    const [row] = cell?.rows ?? [];
    const { decision, frame } = await this.desk.write(visit, async (tx, record) => {
      if (!cell || row === undefined) throw refused('not-found');
      return this.mending.leaveAsItCame(tx, record, id, { row, column: cell.column });
    });
    if (decision.ok) goTo(response, hrefIn(frame, `/k2b/inlezen/${id}`, { gedaan: 'teruggedraaid' }));
    else await this.showRefusal(visit, response, id, decision.refusal);
  }

  @Post('verwijderingen')
  @Permit('cemetery.record')
  async discard(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('upload') id: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    if (textOf(request.body as Fields | undefined, 'zeker') === '') {
      const errors = [{ name: 'zeker', message: 'Vink aan dat je deze export wilt weggooien.' }];
      await this.showAgain(visit, response, id, { status: BAD_REQUEST, errors });
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.mending.discard(tx, record, id),
    );
    if (decision.ok) goTo(response, hrefIn(frame, '/k2b/inlezen', { gedaan: 'weggegooid' }));
    else await this.showRefusal(visit, response, id, decision.refusal);
  }

  @Post('vastleggingen')
  @Permit('cemetery.record')
  async accept(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('upload') id: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const fields = request.body as Fields | undefined;
    const typed = { total: textOf(fields, 'controletotaal'), count: textOf(fields, 'aantal') };
    const { control, errors } = readControlTotal(typed, MISSING);
    if (!control) {
      await this.showAgain(visit, response, id, { status: BAD_REQUEST, control: typed, errors });
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.uploads.accept(tx, record, id, control),
    );
    if (decision.ok) goTo(response, hrefIn(frame, '/k2b/exporten', { gedaan: 'vastgelegd' }));
    else await this.showRefusal(visit, response, id, decision.refusal, { control: typed });
  }

  private async showRefusal(
    visit: Visit,
    response: Response,
    id: string,
    refusal: Refusal,
    typed: Partial<CheckExportPageProps> = {},
  ): Promise<void> {
    // It is gone, or of someone else: there is no page to show it on.
    if (refusal.code === 'unknown-upload') throw refused('not-found');
    const why =
      refusal.code === 'control-differs'
        ? { errors: controlErrors(refusal) }
        : { refusal: wordRefusal({ ...refusal, faults: [] }) };
    await this.showAgain(visit, response, id, { status: CONFLICT, ...typed, ...why });
  }

  private async showAgain(
    visit: Visit,
    response: Response,
    id: string,
    { status, ...why }: Partial<CheckExportPageProps> & { readonly status: number },
  ): Promise<void> {
    const loaded = await this.exports.load(visit, id);
    sendPage(
      response,
      status,
      <CheckExportPage {...loaded} mends={NOTHING_MENDED} control={NO_CONTROL} {...why} />,
    );
  }
}
