import { Controller, Get, Header, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { renderPage } from '../../layout/render-page';
import { windowsCsv } from './windows-csv';
import { NoSeriesPage, WindowsPage } from './windows.page';
import { WindowsPages } from './windows-pages.service';

/** `/k2b`: the windows of the six-weekly billing file. */
@Controller()
export class K2bWindowsController {
  constructor(private readonly pages: WindowsPages) {}

  @Get('k2b')
  @Permit('cemetery.read')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const { frame, view } = await this.pages.load({ person, formToken, request });
    return renderPage(view ? <WindowsPage frame={frame} view={view} /> : <NoSeriesPage frame={frame} />);
  }

  @Get('k2b.csv')
  @Permit('cemetery.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="k2b-aanlevering.csv"')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const { view } = await this.pages.load({ person, formToken, request });
    return windowsCsv(view);
  }
}
