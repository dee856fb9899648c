import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Idempotent, Operation, Refuses, IfMatch } from '../platform/http';
import {
  ADDENDUM_PROBLEMS,
  AddendumPath,
  ReasonBody,
  TextBody,
  SHOWN_ADDENDUM,
  writeShownAddendum,
} from './addenda.dto';
import { AddendumDesk } from './addendum-desk.service';
import { permissionFor } from './domain';
import type { NewAct } from './new-act';

const GROUP = 'Addenda';

type Shown = z.input<typeof SHOWN_ADDENDUM>;

/** What the client decides, on what it saw (DVO 3.6, 3.7). */
@Controller('v1/overeenkomsten/:kenmerk/addenda/:sleutel')
export class AddendumDecisionsController {
  constructor(private readonly desk: AddendumDesk) {}

  @Post('vragen')
  @Idempotent()
  @Permit(permissionFor('ask'))
  @Operation({
    id: 'stelVraag',
    group: GROUP,
    summary: 'Stel een vraag over wat is voorgelegd',
    source: 'DVO artikel 3.6',
  })
  @Refuses(ADDENDUM_PROBLEMS, 'unknown-addendum', 'act-not-open', 'addendum-completed')
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  ask(
    @Param() path: AddendumPath,
    @Body() { tekst }: TextBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'ask', text: tekst });
  }

  @Post('akkoorden')
  @Idempotent()
  @Permit(permissionFor('approve'))
  @Operation({
    id: 'gaAkkoordMetAddendum',
    group: GROUP,
    summary: 'Ga akkoord met wat is voorgelegd',
    description:
      'If-Match is de ETag van het addendum dat je hebt gezien. Akkoord met formatie voegt haar toe aan het plafond (DVO 4.7).',
    source: 'DVO artikel 3.6',
  })
  @Refuses(
    ADDENDUM_PROBLEMS,
    'unknown-addendum',
    'act-not-open',
    'addendum-completed',
    'consent-not-needed',
    'prepared-it-yourself',
    'addendum-not-recordable',
  )
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  approve(
    @Param() path: AddendumPath,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'approve', seen });
  }

  @Post('afwijzingen')
  @Idempotent()
  @Permit(permissionFor('refuse'))
  @Operation({
    id: 'wijsAddendumAf',
    group: GROUP,
    summary: 'Wijs af wat is voorgelegd',
    source: 'DVO artikel 3.6',
  })
  @Refuses(
    ADDENDUM_PROBLEMS,
    'unknown-addendum',
    'act-not-open',
    'addendum-completed',
    'consent-not-needed',
    'prepared-it-yourself',
  )
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  refuse(
    @Param() path: AddendumPath,
    @Body() { reden }: ReasonBody,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'refuse', text: reden, seen });
  }

  @Post('akkoorden-op-papier/bevestigingen')
  @Idempotent()
  @Permit(permissionFor('confirm-paper-consent'))
  @Operation({
    id: 'bevestigAkkoordOpPapier',
    group: GROUP,
    summary: 'Bevestig het akkoord op papier; vanaf dan telt het, vanaf de dag die erop staat',
    source: 'DVO artikel 3.6',
  })
  @Refuses(
    ADDENDUM_PROBLEMS,
    'unknown-addendum',
    'act-not-open',
    'addendum-completed',
    'consent-not-needed',
    'prepared-it-yourself',
    'addendum-not-recordable',
  )
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  confirmPaper(
    @Param() path: AddendumPath,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'confirm-paper-consent', seen });
  }

  @Post('akkoorden-op-papier/ontkenningen')
  @Idempotent()
  @Permit(permissionFor('deny-paper-consent'))
  @Operation({
    id: 'ontkenAkkoordOpPapier',
    group: GROUP,
    summary: 'Bevestig het akkoord op papier niet',
    source: 'DVO artikel 3.6',
  })
  @Refuses(
    ADDENDUM_PROBLEMS,
    'unknown-addendum',
    'act-not-open',
    'addendum-completed',
    'consent-not-needed',
    'prepared-it-yourself',
  )
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  denyPaper(
    @Param() path: AddendumPath,
    @Body() { reden }: ReasonBody,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'deny-paper-consent', text: reden, seen });
  }

  @Post('kostenakkoorden')
  @Idempotent()
  @Permit(permissionFor('agree-costs'))
  @Operation({
    id: 'gaAkkoordMetKosten',
    group: GROUP,
    summary: 'Ga akkoord met de voorgelegde kosten van een calamiteit',
    description: 'If-Match is de vingerafdruk van het kostenvoorstel.',
    source: 'DVO artikel 3.7',
  })
  @Refuses(
    ADDENDUM_PROBLEMS,
    'unknown-addendum',
    'act-not-open',
    'addendum-completed',
    'not-a-calamity',
    'prepared-it-yourself',
    'unknown-entry',
    'agreed-before',
    'entry-not-confirmed',
    'calamity-limit-reached',
  )
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  agreeCosts(
    @Param() path: AddendumPath,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'agree-costs', seen });
  }

  @Post('kostenafwijzingen')
  @Idempotent()
  @Permit(permissionFor('refuse-costs'))
  @Operation({
    id: 'wijsKostenAf',
    group: GROUP,
    summary: 'Wijs de voorgelegde kosten van een calamiteit af',
    source: 'DVO artikel 3.7',
  })
  @Refuses(
    ADDENDUM_PROBLEMS,
    'unknown-addendum',
    'act-not-open',
    'addendum-completed',
    'not-a-calamity',
    'prepared-it-yourself',
  )
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  refuseCosts(
    @Param() path: AddendumPath,
    @Body() { reden }: ReasonBody,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'refuse-costs', text: reden, seen });
  }

  private async act(actor: Actor, { kenmerk, sleutel }: AddendumPath, asked: NewAct): Promise<Shown> {
    return writeShownAddendum(await this.desk.act(actor, kenmerk, sleutel, asked));
  }
}
