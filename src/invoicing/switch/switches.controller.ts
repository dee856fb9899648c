import { Body, Controller, Get, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementRegister } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import { Transactions, type Actor, type Tx } from '../../platform/database';
import { Answers, Idempotent, Operation, Refuses, valueOf } from '../../platform/http';
import type { SwitchTarget } from './billing-switch';
import { BillingSwitchesReader } from './billing-switches.reader';
import { SwitchBilling } from './switch-billing.service';
import { SWITCH, SWITCH_MEANING, SWITCH_PROBLEMS, SwitchBody, SWITCHES, writeSwitch } from './switches.dto';

const GROUP = 'Facturering';
const SOURCE = 'DVO artikel 3.3';

/** Where billing is off; turning it off and on for everything and for one's own municipality. */
@Controller('v1/facturatiestanden')
export class SwitchesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly agreements: AgreementRegister,
    private readonly reader: BillingSwitchesReader,
    private readonly switching: SwitchBilling,
  ) {}

  @Get()
  @Permit('billing-switch.read')
  @Operation({
    id: 'lijstFacturatiestanden',
    group: GROUP,
    summary: 'Waar de facturering uit of aan is gezet, door wie en waarom',
    description: SWITCH_MEANING,
    source: SOURCE,
  })
  @Answers(200, SWITCHES, 'De standen.')
  list(@CurrentActor() actor: Actor): Promise<z.input<typeof SWITCHES>> {
    const load = async (tx: Tx): Promise<z.input<typeof SWITCHES>> => {
      const agreements = await this.agreements.all(tx);
      return { standen: (await this.reader.all(tx)).map((one) => writeSwitch(one, agreements)) };
    };
    return this.transactions.run(actor, load, { readOnly: true });
  }

  @Post('alles')
  @Idempotent()
  @Permit('billing-switch.system')
  @Operation({
    id: 'zetFactureringUitOfAan',
    group: GROUP,
    summary: 'Zet de facturering van alles uit of aan',
    description: `${SWITCH_MEANING} Na het terugzetten van een back-up staat ze uit tot iemand heeft nagegaan wat er sindsdien is vastgesteld.`,
    source: SOURCE,
  })
  @Refuses(SWITCH_PROBLEMS, 'billing-switched-before')
  @Answers(201, SWITCH, 'De stand.')
  turnAll(@Body() body: SwitchBody, @CurrentActor() actor: Actor): Promise<z.input<typeof SWITCH>> {
    return this.turn(actor, { scope: 'system' }, body);
  }

  @Post('gemeente')
  @Idempotent()
  @Permit('billing-switch.party')
  @Operation({
    id: 'zetFactureringVanGemeenteUitOfAan',
    group: GROUP,
    summary: 'Zet de facturering van je eigen gemeente uit of aan, voor al haar overeenkomsten',
    description: SWITCH_MEANING,
    source: SOURCE,
  })
  @Refuses(SWITCH_PROBLEMS, 'billing-switched-before')
  @Answers(201, SWITCH, 'De stand.')
  turnParty(@Body() body: SwitchBody, @CurrentActor() actor: Actor): Promise<z.input<typeof SWITCH>> {
    return this.turn(actor, { scope: 'party', party: actor.party }, body);
  }

  private turn(
    actor: Actor,
    target: SwitchTarget,
    { uit, reden }: SwitchBody,
  ): Promise<z.input<typeof SWITCH>> {
    return this.transactions.run(actor, async (tx) =>
      writeSwitch(valueOf(await this.switching.turn(tx, target, { isOff: uit, reason: reden })), []),
    );
  }
}
