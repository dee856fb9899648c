import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import type { Actor } from '../../platform/database';
import { Answers, Idempotent, Operation, Refuses, valueOf } from '../../platform/http';
import { SwitchBilling } from './switch-billing.service';
import {
  SWITCH,
  SWITCH_MEANING,
  SWITCH_PROBLEMS,
  SwitchBody,
  SwitchesPath,
  writeSwitch,
} from './switches.dto';

/** Turning the billing of one agreement off and on. */
@Controller('v1/overeenkomsten/:kenmerk/facturatiestanden')
export class AgreementSwitchController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly switching: SwitchBilling,
  ) {}

  @Post()
  @Idempotent()
  @Permit('billing-switch.agreement')
  @Operation({
    id: 'zetFactureringVanOvereenkomstUitOfAan',
    group: 'Facturering',
    summary: 'Zet de facturering van een overeenkomst uit of aan',
    description: SWITCH_MEANING,
    source: 'DVO artikel 3.3',
  })
  @Refuses(SWITCH_PROBLEMS, 'billing-switched-before')
  @Answers(201, SWITCH, 'De stand.')
  turn(
    @Param() { kenmerk }: SwitchesPath,
    @Body() { uit, reden }: SwitchBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SWITCH>> {
    return this.access.change(actor, kenmerk, async (tx, record) => {
      const target = { scope: 'agreement', agreementId: record.agreementId } as const;
      const decision = await this.switching.turn(tx, target, { isOff: uit, reason: reden });
      return writeSwitch(valueOf(decision), [record]);
    });
  }
}
