import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { CurrentActor, Permit } from '../people';
import { AuditTrail } from '../platform/audit';
import type { Actor } from '../platform/database';
import { Answers, Operation } from '../platform/http';
import { AgreementAccess } from './agreement-access.service';
import { AgreementPath } from './agreements.dto';
import { isByOtherParty, isInternalTo } from './domain/internal-event';
import { CHAIN_CHECK, HISTORY, HistoryQuery, readPage, writeCheck, writeEvent } from './history.dto';

const GROUP = 'Overeenkomsten';

/** Who did what to an agreement, and whether that was changed afterwards. */
@Controller('v1/overeenkomsten/:kenmerk/historie')
export class HistoryController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly audit: AuditTrail,
  ) {}

  @Get()
  @Permit('audit.read')
  @Operation({
    id: 'toonHistorie',
    group: GROUP,
    summary: 'Wie wat heeft gedaan, in de volgorde van de keten',
    source: 'DVO artikel 3.3',
  })
  @Answers(200, HISTORY, 'De gebeurtenissen. Vraag naar wat na de laatste komt voor het vervolg.')
  events(
    @Param() { kenmerk }: AgreementPath,
    @Query() query: HistoryQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof HISTORY>> {
    const { after, limit } = readPage(query);
    return this.access.read(actor, kenmerk, async (tx, record) => {
      const events = await this.audit.events(tx, record, after, limit);
      return {
        gebeurtenissen: events.map((linked) =>
          writeEvent(linked, {
            isInternal: isInternalTo(linked.event, record, actor.party),
            isByOther: isByOtherParty(linked.event, actor.party),
          }),
        ),
      };
    });
  }

  @Get('controle')
  @Permit('audit.read')
  @Operation({
    id: 'controleerHistorie',
    group: GROUP,
    summary: 'Reken de keten na en zeg waar ze niet klopt',
    source: 'DVO artikel 3.3',
  })
  @Answers(200, CHAIN_CHECK, 'Of de keten klopt.')
  check(
    @Param() { kenmerk }: AgreementPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof CHAIN_CHECK>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) =>
      writeCheck(await this.audit.verifyChain(tx, { agreementId })),
    );
  }
}
