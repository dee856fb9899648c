import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AddendaReader } from '../../../addenda';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { Desk } from '../../desk/desk.service';
import type { Fields } from '../../forms/fields';
import { renderPage } from '../../layout/render-page';
import { addendaCsv } from './addenda-csv';
import { filterAddenda, readFilter } from './addenda-filter';
import { AddendaPage } from './addenda.page';
import { inOrderOfKey } from '../parts/versions-of';

/** `/addenda`: all addenda that the visitor may see. */
@Controller()
export class AddendaPageController {
  constructor(
    private readonly desk: Desk,
    private readonly addenda: AddendaReader,
  ) {}

  @Get('addenda')
  @Permit('addendum.read')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() query: Fields,
  ): Promise<string> {
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, { agreementId }) =>
      this.addenda.read(tx, agreementId),
    );
    return renderPage(<AddendaPage frame={frame} addenda={view} filter={readFilter(query)} />);
  }

  @Get('addenda.csv')
  @Permit('addendum.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="addenda.csv"')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() query: Fields,
  ): Promise<string> {
    const { view } = await this.desk.read({ person, formToken, request }, (tx, { agreementId }) =>
      this.addenda.read(tx, agreementId),
    );
    return addendaCsv(inOrderOfKey(filterAddenda(view, readFilter(query))));
  }
}
