import { Controller, Get, Param } from '@nestjs/common';
import type { z } from 'zod';
import { InvoicePath } from '../invoicing';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Operation, refused } from '../platform/http';
import { RECOMPUTATION, writeRecomputation } from './recomputations.dto';
import { RecomputeDocument } from './recompute-document.service';

/** Whether an issued document is still what its own knowledge comes to. */
@Controller('v1/facturen/:nummer/herberekening')
export class RecomputationController {
  constructor(private readonly recomputing: RecomputeDocument) {}

  @Get()
  @Permit('records.verify')
  @Operation({
    id: 'herberekenFactuur',
    group: 'Bewijs',
    summary: 'Maak een factuur opnieuw met wat zij wist, en vergelijk de hashes',
    description: 'Wat later bekend is geworden, telt niet mee. Verandert niets.',
    source: 'DVO artikel 3.3',
  })
  @Answers(200, RECOMPUTATION, 'De hashes van toen en van nu.')
  async recompute(
    @Param() { nummer }: InvoicePath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof RECOMPUTATION>> {
    const recomputed = await this.recomputing.recompute(actor, nummer);
    if (!recomputed) throw refused('not-found');
    return writeRecomputation(recomputed);
  }
}
