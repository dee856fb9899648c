import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { lookUp } from '../../../kernel/reading';
import { ExportsReader, WindowsReader } from '../../../cemetery';
import { CurrentPerson, FormToken, Permit, PersonNames, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk } from '../../desk/desk.service';
import { renderPage } from '../../layout/render-page';
import { numberIn } from '../window/number-in';
import { ExportPage } from './export.page';
import { ExportsPage } from './exports.page';

const DONE: Readonly<Record<string, string>> = {
  vastgelegd: 'De export is vastgelegd.',
};

/** `/k2b/exporten`: the exports that were recorded, and what was mended beside each. */
@Controller('k2b/exporten')
export class ExportsPageController {
  constructor(
    private readonly desk: Desk,
    private readonly reader: ExportsReader,
    private readonly names: PersonNames,
    private readonly windows: WindowsReader,
  ) {}

  @Get()
  @Permit('cemetery.record')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const { frame, view } = await this.desk.read(
      { person, formToken, request },
      async (tx, { agreementId }) => {
        const exports = await this.reader.all(tx, agreementId);
        const people = exports.map(({ acceptedBy }) => acceptedBy);
        const soFar = await this.windows.soFar(tx, agreementId);
        const next = soFar.ok ? soFar.value.next : undefined;
        return { exports, next, names: await this.names.displayNames(tx, people) };
      },
    );
    return renderPage(<ExportsPage frame={frame} {...view} done={lookUp(DONE, done)} />);
  }

  @Get(':number')
  @Permit('cemetery.open-export')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('number') text: string,
  ): Promise<string> {
    const number = numberIn(text);
    const { frame, view } = await this.desk.read(
      { person, formToken, request },
      async (tx, { agreementId }) => {
        const found = await this.reader.find(tx, agreementId, number);
        if (!found) throw refused('not-found');
        const people = [
          ...[found.accepted.acceptedBy, ...found.mended.map(({ mendedBy }) => mendedBy)],
          ...found.leftOut.flatMap(({ why }) => why?.by ?? []),
        ];
        return { found, names: await this.names.displayNames(tx, people) };
      },
    );
    return renderPage(<ExportPage frame={{ ...frame, path: '/k2b/exporten' }} {...view} />);
  }
}
