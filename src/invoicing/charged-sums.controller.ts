import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { monthAt } from '../kernel/time';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Operation } from '../platform/http';
import { CHARGED, ChargedYearPath, IssuedByQuery, writeCharged } from './charged-sums.dto';
import { ChargedSumsReader } from './charged-sums.reader';

/** What was charged for a year, of every agreement of the own party at once. */
@Controller('v1/in-rekening-gebracht')
export class ChargedSumsController {
  constructor(private readonly charged: ChargedSumsReader) {}

  @Get(':jaar')
  @Permit('budget.read')
  @Operation({
    id: 'toonInRekeningGebracht',
    group: 'Begroting en verantwoording',
    summary: 'Wat over een jaar in rekening is gebracht, per onderdeel en halfjaar, van al je overeenkomsten',
    description: 'Op kostenmaand, zonder btw; per overeenkomst gelijk aan het halfjaaroverzicht.',
    source: 'DVO artikel 6',
  })
  @Answers(200, CHARGED, 'Per overeenkomst en samen.')
  async year(
    @Param() { jaar }: ChargedYearPath,
    @Query() { bekendOp }: IssuedByQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof CHARGED>> {
    const year = Number(jaar);
    const months = { first: monthAt(year, 1), last: monthAt(year, 12) };
    return writeCharged(year, await this.charged.read(actor, { ...months, issuedBy: bekendOp }));
  }
}
