import { Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess, AgreementPath } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Operation, Refuses, valueOf } from '../platform/http';
import { EVIDENCE_PROBLEMS, VERIFICATION, writeVerification } from './evidence.dto';
import { VerifyOnRequest } from './verify-on-request.service';

/** Whether what is kept of an agreement is what was recorded. */
@Controller('v1/overeenkomsten/:kenmerk/controles')
export class VerificationController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly verifying: VerifyOnRequest,
  ) {}

  @Post()
  @Permit('records.verify')
  @Operation({
    id: 'controleerVastleggingen',
    group: 'Bewijs',
    summary: 'Loop de auditketens na en reken alle vastgestelde documenten opnieuw uit',
    description: 'Verandert niets. Wie het vroeg en wat eruit kwam, wordt genoteerd.',
    source: 'DVO artikel 3.3',
  })
  @Refuses(EVIDENCE_PROBLEMS, 'verification-busy')
  @Answers(200, VERIFICATION, 'Wat is gecontroleerd, en elke bevinding.')
  async verify(
    @Param() { kenmerk }: AgreementPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof VERIFICATION>> {
    const record = await this.access.read(actor, kenmerk, (_tx, found) => Promise.resolve(found));
    return writeVerification(valueOf(await this.verifying.verify(actor, record)));
  }
}
