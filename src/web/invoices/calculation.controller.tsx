import { Controller, Get, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { ExplanationReader } from '../../invoicing';
import { CurrentPerson, decide, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { Desk } from '../desk/desk.service';
import { renderPage } from '../layout/render-page';
import { CalculationPage } from './calculation.page';

/** `/facturen/:nummer/regels/:regel`: how a line was computed. */
@Controller('facturen/:number/regels/:line')
export class CalculationController {
  constructor(
    private readonly desk: Desk,
    private readonly explanations: ExplanationReader,
  ) {}

  @Get()
  @Permit('calculation.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('number') number: string,
    @Param('line') line: string,
  ): Promise<string> {
    const place = { number, ordinal: /^\d{1,6}$/.test(line) ? Number(line) : 0 };
    const toTheFacts = decide(person, 'payroll.read').allowed;
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx) =>
      this.explanations.explain(tx, place, { toTheFacts }),
    );
    if (!view) throw refused('not-found');
    return renderPage(<CalculationPage frame={frame} explanation={view} />);
  }
}
