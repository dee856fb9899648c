import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { lookUp } from '../../../kernel/reading';
import { ExportUploads, MendExports } from '../../../cemetery';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk } from '../../desk/desk.service';
import { BAD_REQUEST, goTo } from '../../desk/send-page';
import { textOf, type Fields } from '../../forms/fields';
import { readControlTotal, type MissingTotal } from '../../forms/read-control-total';
import { hrefIn } from '../../layout/frame';
import { CheckExportPages } from './check-export-pages.service';
import { mendedCells, readCells, readMends } from './mend-form';

const DONE: Readonly<Record<string, string>> = {
  profiel: 'Het profiel is vastgelegd en de export is ermee gecontroleerd.',
  gecontroleerd: 'De export is met dit profiel gecontroleerd.',
  hersteld: 'Je herstellingen zijn erbij gezet en de export is opnieuw gecontroleerd.',
  weggelaten: 'De rijen zijn weggelaten en de export is opnieuw gecontroleerd.',
  toegevoegd: 'Die rij doet weer mee, en de export is opnieuw gecontroleerd.',
  teruggedraaid: 'Die cel is weer zoals hij kwam, en de export is opnieuw gecontroleerd.',
};
const MISSING: MissingTotal = {
  count: 'Vul het aantal items in. Je vindt het in K2B.',
  total: 'Vul het controletotaal in. Je vindt het in K2B.',
};

/** `/k2b/inlezen/:upload`: what an export says and what is wrong with it; mending and recording it. */
@Controller('k2b/inlezen/:upload')
export class CheckExportController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: CheckExportPages,
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
    const loaded = await this.pages.load(visit, id);
    const { reviewed, frame } = loaded;
    if (reviewed.state.kind === 'other-profile') goTo(response, hrefIn(frame, `/k2b/inlezen/${id}/kolommen`));
    else
      this.pages.show(response, loaded, { status: 200, done: lookUp(DONE, textOf(request.query, 'gedaan')) });
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
      await this.pages.showAgain(visit, response, id, { status: BAD_REQUEST, mends, errors });
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.mending.mend(tx, record, id, cells),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/k2b/inlezen/${id}`, { gedaan: 'hersteld' }));
    else await this.pages.showRefusal(visit, response, id, decision.refusal, { mends });
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
    else await this.pages.showRefusal(visit, response, id, decision.refusal);
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
      await this.pages.showAgain(visit, response, id, { status: BAD_REQUEST, errors });
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.mending.discard(tx, record, id),
    );
    if (decision.ok) goTo(response, hrefIn(frame, '/k2b/inlezen', { gedaan: 'weggegooid' }));
    else await this.pages.showRefusal(visit, response, id, decision.refusal);
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
      await this.pages.showAgain(visit, response, id, { status: BAD_REQUEST, control: typed, errors });
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.uploads.accept(tx, record, id, control),
    );
    if (decision.ok) goTo(response, hrefIn(frame, '/k2b/exporten', { gedaan: 'vastgelegd' }));
    else await this.pages.showRefusal(visit, response, id, decision.refusal, { control: typed });
  }
}
