import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess, MomentQuery, readAskedMoment, writeKnownMoment } from '../../agreements';
import { actorOf, CurrentActor, CurrentPerson, decide, Permit, type Person } from '../../people';
import type { Actor } from '../../platform/database';
import { Answers, Operation, Refuses, valueOf } from '../../platform/http';
import { FactsPath } from '../facts.dto';
import { EffectReader } from './effect.reader';
import { REGRADING_EFFECT, RegradingQuery, writeEffect } from './effects.dto';
import { INDEXING_PROBLEMS, REGRADINGS, writeRegrading } from './indexing.dto';
import { Regradings } from './regradings.reader';

const GROUP = 'Indexering';

/** Functions that went to another scale, and what such a step would change (DVO 4.4). */
@Controller('v1/overeenkomsten/:kenmerk/herwaarderingen')
export class RegradingsController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly regradings: Regradings,
    private readonly effects: EffectReader,
  ) {}

  @Get()
  @Permit('indexation.read')
  @Operation({
    id: 'lijstHerwaarderingen',
    group: GROUP,
    summary: 'De herwaarderingen, en of ze vooraf zijn gemeld',
    description: 'Een herwaardering zonder melding wordt ook verrekend, vanaf haar ingangsdatum.',
    source: 'DVO artikel 4.4',
  })
  @Answers(200, REGRADINGS, 'De herwaarderingen.')
  list(
    @Param() { kenmerk }: FactsPath,
    @Query() query: MomentQuery,
    @CurrentPerson() person: Person,
  ): Promise<z.input<typeof REGRADINGS>> {
    const withFunction = decide(person, 'settlement.read').allowed;
    return this.access.readAsKnown(
      actorOf(person),
      kenmerk,
      readAskedMoment(query),
      async (tx, record, moment) => {
        const found = await this.regradings.load(tx, record, moment);
        return {
          ...writeKnownMoment(moment),
          herwaarderingen: found.map((one) => writeRegrading(one, withFunction)),
        };
      },
    );
  }

  @Get('effect')
  @Permit('settlement.read')
  @Operation({
    id: 'toonEffectVanHerwaardering',
    group: GROUP,
    summary: 'Wat een herwaardering zou veranderen aan plafond, budget en open maanden; legt niets vast',
    source: 'DVO artikel 4.4',
  })
  @Refuses(INDEXING_PROBLEMS, 'function-not-in-formation')
  @Answers(200, REGRADING_EFFECT, 'Het effect.')
  effect(
    @Param() { kenmerk }: FactsPath,
    @Query() { functie, schaal, vanaf, ...query }: RegradingQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof REGRADING_EFFECT>> {
    return this.access.readAsKnown(actor, kenmerk, readAskedMoment(query), async (tx, record, moment) => {
      const regrading = { function: functie, scale: schaal, from: vanaf };
      const effect = valueOf(await this.effects.ofRegrading(tx, record, regrading, moment));
      return writeEffect(effect, { moment, withCharges: true });
    });
  }
}
