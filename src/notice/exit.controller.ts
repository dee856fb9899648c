import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { MomentQuery, readAskedMoment } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Operation, Refuses, valueOf } from '../platform/http';
import { SETTLING_PROBLEMS } from '../settlement';
import { EXIT_LIST, writeExitList } from './exit.dto';
import { ListOpenPoints } from './list-open-points.service';
import { NoticesPath } from './notices.dto';

/** The list of open points for the exit (DVO 9.2): sums per part, nothing of a person. */
@Controller('v1/overeenkomsten/:kenmerk')
export class ExitController {
  constructor(private readonly points: ListOpenPoints) {}

  @Get('afwikkeling')
  @Permit('notice.read')
  @Operation({
    id: 'toonAfwikkeling',
    group: 'Beëindiging',
    summary: 'Wat er bij het einde van de overeenkomst nog open staat, zoals bekend op een moment',
    source: 'DVO artikel 9.2',
  })
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @Answers(200, EXIT_LIST, 'De open punten.')
  async list(
    @Param() { kenmerk }: NoticesPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof EXIT_LIST>> {
    return writeExitList(valueOf(await this.points.list(actor, kenmerk, readAskedMoment(query))));
  }
}
