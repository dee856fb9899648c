import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess, MomentQuery, readAskedMoment } from '../agreements';
import { monthAt, yearOf } from '../kernel/time';
import { actorOf, CurrentActor, CurrentPerson, decide, Permit, type Person } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Operation, Refuses, valueOf } from '../platform/http';
import { CeilingPath, CEILINGS, SETTLING_PROBLEMS, writeCeilings } from './ceilings.dto';
import { SETTLED_MONTH, SettlementPath, writeSettledMonth } from './settlements.dto';
import { SettleAsKnown } from './settle-as-known.service';

const GROUP = 'Verrekening';

/** What may be charged by the rules, as known at a moment. */
@Controller('v1/overeenkomsten/:kenmerk')
export class SettlementsController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly settling: SettleAsKnown,
  ) {}

  @Get('plafonds/:jaar')
  @Permit('budget.read')
  @Operation({
    id: 'toonPlafond',
    group: GROUP,
    summary: 'Plafond en grenzen van een jaar, met het verbruik voor de opdrachtnemer',
    source: 'DVO artikelen 3.4, 4.2 en 4.8',
  })
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @Answers(200, CEILINGS, 'Het plafond van het jaar.')
  ceilings(
    @Param() { kenmerk, jaar }: CeilingPath,
    @Query() query: MomentQuery,
    @CurrentPerson() person: Person,
  ): Promise<z.input<typeof CEILINGS>> {
    const year = Number(jaar);
    return this.access.readAsKnown(
      actorOf(person),
      kenmerk,
      readAskedMoment(query),
      async (tx, record, knowledge) => {
        const question = { upTo: monthAt(year, 12), knowledge, year };
        const settled = valueOf(await this.settling.settle(tx, record, question));
        return writeCeilings(settled.year, knowledge, decide(person, 'settlement.read').allowed);
      },
    );
  }

  @Get('verrekeningen/:maand')
  @Permit('settlement.read')
  @Operation({
    id: 'toonVerrekening',
    group: GROUP,
    summary: 'Wat voor een kostenmaand in rekening gebracht mag worden',
    source: 'DVO artikelen 4.3 en 4.10',
  })
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @Answers(200, SETTLED_MONTH, 'De verrekening van de maand.')
  month(
    @Param() { kenmerk, maand }: SettlementPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SETTLED_MONTH>> {
    return this.access.readAsKnown(actor, kenmerk, readAskedMoment(query), async (tx, record, knowledge) => {
      const question = { upTo: maand, knowledge, year: yearOf(maand) };
      const { settlement } = valueOf(await this.settling.settle(tx, record, question));
      return writeSettledMonth(settlement, maand, knowledge);
    });
  }
}
