import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refusedInput } from '../../platform/http';
import { Desk } from '../desk/desk.service';
import { showPage } from '../desk/send-page';
import { knownOnErrors } from '../parts/known-on';
import { wordFaultOnPage } from '../wording/word-faults';
import { correctionsCsv } from './corrections-csv';
import { faultsOf, filterCorrections, filterDocuments, readFilter } from './corrections-filter';
import { CorrectionsPageReader } from './corrections-reader.service';
import { CorrectionsPage } from './corrections.page';

/** `/correcties`: what was corrected and what would be. */
@Controller()
export class CorrectionsPageController {
  constructor(
    private readonly desk: Desk,
    private readonly corrections: CorrectionsPageReader,
  ) {}

  @Get('correcties')
  @Permit('corrections.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Query() query: Record<string, unknown>,
  ): Promise<void> {
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.corrections.load(tx, record, person, request),
    );
    const wrong = faultsOf(query).map((fault) => ({ name: fault.path, message: wordFaultOnPage(fault) }));
    const errors = [...wrong, ...knownOnErrors(view.knownOn)];
    const page = <CorrectionsPage frame={frame} view={view} filter={readFilter(query)} errors={errors} />;
    showPage(response, page, errors);
  }

  @Get('correcties.csv')
  @Permit('corrections.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="correcties.csv"')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() query: Record<string, unknown>,
  ): Promise<string> {
    const { view } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.corrections.load(tx, record, person, request),
    );
    const { fault } = view.knownOn;
    const faults = [...faultsOf(query), ...(fault ? [fault] : [])];
    if (faults.length > 0) throw refusedInput(faults);
    const filter = readFilter(query);
    const corrections = filterCorrections(view.pending.corrections, filter);
    return correctionsCsv({
      ...view,
      pending: { ...view.pending, corrections },
      issued: filterDocuments(view.issued, filter),
    });
  }
}
