import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess, readAskedMoment } from '../agreements';
import { actorOf, CurrentPerson, decide, Permit, type Person } from '../people';
import { Answers, Operation, Refused, Refuses } from '../platform/http';
import { BILLING_PROBLEMS } from './billing-problems.dto';
import { CORRECTIONS, CorrectionsPath, CorrectionsQuery, writeCorrections } from './corrections.dto';
import { CorrectionsReader } from './corrections.reader';

/** What documents corrected, and what a run would correct now. */
@Controller('v1/overeenkomsten/:kenmerk/correcties')
export class CorrectionsController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly corrections: CorrectionsReader,
  ) {}

  @Get()
  @Permit('corrections.read')
  @Operation({
    id: 'toonCorrecties',
    group: 'Facturen',
    summary: 'Correcties per kostenmaand en onderdeel, met oorzaak en artikel',
    description:
      'De opdrachtnemer ziet functies, en wat een run nu zou corrigeren. De opdrachtgever ziet publicatiegroepen van vastgestelde facturen.',
    source: 'DVO artikelen 4.3 en 4.10',
  })
  @Refuses(BILLING_PROBLEMS, 'cannot-settle')
  @Answers(200, CORRECTIONS, 'De correcties.')
  list(
    @Param() { kenmerk }: CorrectionsPath,
    @Query() query: CorrectionsQuery,
    @CurrentPerson() person: Person,
  ): Promise<z.input<typeof CORRECTIONS>> {
    const seesFunctions = decide(person, 'settlement.read').allowed;
    const detail = seesFunctions ? 'function' : 'group';
    return this.access.readAsKnown(
      actorOf(person),
      kenmerk,
      readAskedMoment(query),
      async (tx, record, moment) => {
        const pending = seesFunctions ? await this.corrections.pending(tx, record, moment) : undefined;
        if (pending && !pending.ok) throw new Refused({ code: 'cannot-settle', faults: pending.faults });
        const issued = await this.corrections.issued(tx, record, moment, detail);
        return writeCorrections({ moment, pending: pending?.value, issued }, query);
      },
    );
  }
}
