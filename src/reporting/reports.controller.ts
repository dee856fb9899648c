import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { MomentQuery, readAskedMoment } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Operation, Refuses, valueOf } from '../platform/http';
import { SETTLING_PROBLEMS } from '../settlement';
import { BUDGET_REPORT, BudgetPath, writeBudget } from './budgets.dto';
import { DrawReports } from './draw-reports.service';
import { FundingPath, STATE_FUNDING, writeStateFunding } from './state-funding.dto';

const GROUP = 'Begroting en verantwoording';

/** Budget against actual, for both parties: sums per part, nothing of a function or a person. */
@Controller('v1/overeenkomsten/:kenmerk')
export class ReportsController {
  constructor(private readonly reports: DrawReports) {}

  @Get('budgetten/:jaar')
  @Permit('budget.read')
  @Operation({
    id: 'toonBudget',
    group: GROUP,
    summary: 'Primitieve en actuele begroting van een jaar, ruimte en prognose per onderdeel',
    source: 'DVO artikelen 4.2 en 6',
  })
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @Answers(200, BUDGET_REPORT, 'De begroting van het jaar.')
  async budget(
    @Param() { kenmerk, jaar }: BudgetPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof BUDGET_REPORT>> {
    const year = Number(jaar);
    return writeBudget(
      year,
      valueOf(await this.reports.budget(actor, kenmerk, year, readAskedMoment(query))),
    );
  }

  @Get('rijksmiddelen')
  @Permit('budget.read')
  @Operation({
    id: 'toonRijksmiddelen',
    group: GROUP,
    summary: 'Extra rijksmiddelen, wat eraan is besteed en het overleg erover',
    source: 'DVO artikel 4.13',
  })
  @Answers(200, STATE_FUNDING, 'De rijksmiddelen; ter informatie, nooit op een factuur.')
  async stateFunding(
    @Param() { kenmerk }: FundingPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof STATE_FUNDING>> {
    return writeStateFunding(await this.reports.stateFunding(actor, kenmerk, readAskedMoment(query)));
  }
}
