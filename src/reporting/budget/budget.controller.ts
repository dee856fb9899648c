import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { MomentQuery, readAskedMoment } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import type { Actor } from '../../platform/database';
import { Answers, Operation, Refuses, valueOf } from '../../platform/http';
import { SETTLING_PROBLEMS } from '../../settlement';
import { BudgetPath } from '../budgets.dto';
import { LIMITS, writeLimits } from './budget.dto';
import { ESTIMATES, writeEstimates } from './estimates.dto';
import { ReadBudget } from './read-budget.service';

const GROUP = 'Begroting en verantwoording';

/** The limits of a year and the years to come, for both parties: sums of parts and services, nothing of a person. */
@Controller('v1/overeenkomsten/:kenmerk')
export class BudgetController {
  constructor(private readonly reading: ReadBudget) {}

  @Get('budgetten/:jaar/grenzen')
  @Permit('budget.read')
  @Operation({
    id: 'toonGrenzen',
    group: GROUP,
    summary:
      'Plafond, kosten, ruimte en prognose per onderdeel en dienst, met de signalen bij 75, 85 en 100 %',
    description:
      'Bedragen in euro’s, voor beide partijen gelijk. Diensten waarvan de kosten onder één publicatiegroep vallen staan samen.',
    source: 'DVO artikelen 4.2, 4.8 en 6',
  })
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @Answers(200, LIMITS, 'De stand van het jaar.')
  async limits(
    @Param() { kenmerk, jaar }: BudgetPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof LIMITS>> {
    const asked = readAskedMoment(query);
    return writeLimits(valueOf(await this.reading.read(actor, kenmerk, Number(jaar), asked)));
  }

  @Get('meerjarenramingen/:jaar')
  @Permit('budget.read')
  @Operation({
    id: 'toonMeerjarenraming',
    group: GROUP,
    summary: 'Wat de maximale vergoeding van een jaar en de vier erna kan worden, en waarop dat berust',
    description:
      'Met de formatie, percentages en salaristabellen die voor die jaren bekend zijn. Een raming is geen besluit.',
    source: 'DVO artikelen 4.2 en 4.5',
  })
  @Answers(200, ESTIMATES, 'De raming.')
  async estimates(
    @Param() { kenmerk, jaar }: BudgetPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof ESTIMATES>> {
    const asked = readAskedMoment(query);
    return writeEstimates(await this.reading.estimates(actor, kenmerk, Number(jaar), asked));
  }
}
