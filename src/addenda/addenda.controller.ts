import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, etagOf, Idempotent, Operation, Refuses } from '../platform/http';
import {
  ADDENDA,
  ADDENDUM_PROBLEMS,
  AddendaPath,
  AddendumPath,
  SHOWN_ADDENDUM,
  writeAddendum,
  writeShownAddendum,
} from './addenda.dto';
import { AddendumDesk } from './addendum-desk.service';
import type { Proposal } from './domain';
import { CalamityBody, ProposalBody, readCalamityBody, readProposalBody } from './proposals.dto';

const GROUP = 'Addenda';
const ETAG = { headers: { ETag: 'De vingerafdruk van de laatste versie, om mee akkoord te gaan.' } };

/** What the contractor proposes beside the agreed work, and calamities (DVO 3.6, 3.7, 4.6). */
@Controller('v1/overeenkomsten/:kenmerk')
export class AddendaController {
  constructor(private readonly desk: AddendumDesk) {}

  @Get('addenda')
  @Permit('addendum.read')
  @Operation({
    id: 'lijstAddenda',
    group: GROUP,
    summary: 'De addenda, en wat er van ze in rekening gebracht mag worden',
    description: 'De opdrachtgever ziet een addendum als het is voorgelegd.',
    source: 'DVO artikel 3.6',
  })
  @Answers(200, ADDENDA, 'De addenda.')
  async list(
    @Param() { kenmerk }: AddendaPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof ADDENDA>> {
    return { addenda: (await this.desk.list(actor, kenmerk)).map(writeAddendum) };
  }

  @Get('addenda/:sleutel')
  @Permit('addendum.read')
  @Operation({
    id: 'toonAddendum',
    group: GROUP,
    summary: 'Een addendum: het voorstel, wat ermee is gedaan, en de posten',
    source: 'DVO artikel 3.6',
  })
  @Refuses(ADDENDUM_PROBLEMS, 'unknown-addendum')
  @Answers(200, SHOWN_ADDENDUM, 'Het addendum.', ETAG)
  async find(
    @Param() { kenmerk, sleutel }: AddendumPath,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof SHOWN_ADDENDUM>> {
    const shown = await this.desk.find(actor, kenmerk, sleutel);
    response.setHeader('ETag', etagOf(shown.state.latest.fingerprint));
    return writeShownAddendum(shown);
  }

  @Post('addenda')
  @Idempotent()
  @Permit('addendum.propose')
  @Operation({
    id: 'stelAddendumVoor',
    group: GROUP,
    summary: 'Schrijf een voorstel voor extra werk; de opdrachtgever ziet het als je het voorlegt',
    description: 'Het werk mag pas beginnen na akkoord van de opdrachtgever (DVO artikel 3.6).',
    source: 'DVO artikelen 3.6, 4.6 en 4.7',
  })
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.', { headers: { Location: 'Waar het staat.' } })
  propose(
    @Param() { kenmerk }: AddendaPath,
    @Body() body: ProposalBody,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof SHOWN_ADDENDUM>> {
    return this.write(actor, kenmerk, readProposalBody(body), response);
  }

  @Post('calamiteiten')
  @Idempotent()
  @Permit('calamity.report')
  @Operation({
    id: 'meldCalamiteit',
    group: GROUP,
    summary: 'Meld een calamiteit onder de 25000.00; het werk mag meteen beginnen',
    description: 'Kosten komen in rekening als beide partijen het over de genoemde posten eens zijn.',
    source: 'DVO artikel 3.7',
  })
  @Refuses(ADDENDUM_PROBLEMS, 'calamities-alike', 'days-not-possible')
  @Answers(201, SHOWN_ADDENDUM, 'De calamiteit.', { headers: { Location: 'Waar ze staat.' } })
  report(
    @Param() { kenmerk }: AddendaPath,
    @Body() body: CalamityBody,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof SHOWN_ADDENDUM>> {
    return this.write(actor, kenmerk, readCalamityBody(body), response);
  }

  @Post('addenda/:sleutel/versies')
  @Idempotent()
  @Permit('addendum.propose')
  @Operation({
    id: 'wijzigAddendum',
    group: GROUP,
    summary: 'Schrijf een nieuwe versie; wat is overeengekomen, blijft gelden tot ook die akkoord is',
    source: 'DVO artikel 3.6',
  })
  @Refuses(ADDENDUM_PROBLEMS, 'unknown-addendum', 'addendum-completed', 'addendum-withdrawn', 'kind-differs')
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  amend(
    @Param() { kenmerk, sleutel }: AddendumPath,
    @Body() body: ProposalBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SHOWN_ADDENDUM>> {
    return this.rewrite(actor, kenmerk, sleutel, readProposalBody(body));
  }

  @Post('calamiteiten/:sleutel/versies')
  @Idempotent()
  @Permit('calamity.report')
  @Operation({
    id: 'vulCalamiteitAan',
    group: GROUP,
    summary: 'Vul de melding van een calamiteit aan',
    source: 'DVO artikel 3.7',
  })
  @Refuses(
    ADDENDUM_PROBLEMS,
    'unknown-addendum',
    'addendum-completed',
    'addendum-withdrawn',
    'kind-differs',
    'calamities-alike',
    'days-not-possible',
  )
  @Answers(201, SHOWN_ADDENDUM, 'De calamiteit.')
  completeReport(
    @Param() { kenmerk, sleutel }: AddendumPath,
    @Body() body: CalamityBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SHOWN_ADDENDUM>> {
    return this.rewrite(actor, kenmerk, sleutel, readCalamityBody(body));
  }

  private async write(
    actor: Actor,
    kenmerk: string,
    proposal: Proposal,
    response: Response,
  ): Promise<z.input<typeof SHOWN_ADDENDUM>> {
    const shown = await this.desk.write(actor, kenmerk, proposal);
    const { addendum } = shown.dossier;
    response.location(`/v1/overeenkomsten/${encodeURIComponent(kenmerk)}/addenda/${addendum}`);
    return writeShownAddendum(shown);
  }

  private async rewrite(
    actor: Actor,
    kenmerk: string,
    addendum: string,
    proposal: Proposal,
  ): Promise<z.input<typeof SHOWN_ADDENDUM>> {
    return writeShownAddendum(await this.desk.write(actor, kenmerk, proposal, addendum));
  }
}
