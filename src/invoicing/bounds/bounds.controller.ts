import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import type { Actor } from '../../platform/database';
import {
  Answers,
  etagOf,
  Idempotent,
  IfMatch,
  Operation,
  refused,
  Refuses,
  valueOf,
} from '../../platform/http';
import { BILLING_PROBLEMS } from '../billing-problems.dto';
import { AcceptBounds } from './accept-bounds.service';
import {
  AcceptBoundsBody,
  BOUNDS_ACCEPTANCE,
  BOUNDS_OF_AGREEMENT,
  BoundsBody,
  BoundsPath,
  DRAFT_BEYOND,
  readBounds,
  writeBeyond,
  writeBoundsAcceptance,
  writeBoundsOfAgreement,
} from './bounds.dto';
import { BoundsReader } from './bounds.reader';
import { SetBounds } from './set-bounds.service';

const GROUP = 'Facturering';
const SOURCE = 'DVO artikel 3.3';

/** Beyond which a draft waits until someone other than who prepared it looked at it. */
@Controller('v1/overeenkomsten/:kenmerk')
export class BoundsController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reader: BoundsReader,
    private readonly accepting: AcceptBounds,
    private readonly setting: SetBounds,
  ) {}

  @Get('factuurgrenzen')
  @Permit('billing-bounds.read')
  @Operation({
    id: 'toonFactuurgrenzen',
    group: GROUP,
    summary: 'Vanaf wanneer een concept wacht tot een ander ernaar heeft gekeken',
    source: SOURCE,
  })
  @Answers(200, BOUNDS_OF_AGREEMENT, 'De grenzen.')
  async bounds(
    @Param() { kenmerk }: BoundsPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof BOUNDS_OF_AGREEMENT>> {
    return this.access.read(actor, kenmerk, async (tx, record) =>
      writeBoundsOfAgreement(await this.reader.ofAgreement(tx, record)),
    );
  }

  @Post('factuurgrenzen')
  @Idempotent()
  @Permit('billing-bounds.set')
  @Operation({
    id: 'legFactuurgrenzenVast',
    group: GROUP,
    summary: 'Leg vast vanaf wanneer een concept wacht tot een ander ernaar heeft gekeken',
    source: SOURCE,
  })
  @Answers(201, BOUNDS_OF_AGREEMENT, 'De grenzen.')
  async set(
    @Param() { kenmerk }: BoundsPath,
    @Body() body: BoundsBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof BOUNDS_OF_AGREEMENT>> {
    return this.access.change(actor, kenmerk, async (tx, record) => {
      await this.setting.set(tx, record, { ...readBounds(body), reason: body.reden });
      return writeBoundsOfAgreement(await this.reader.ofAgreement(tx, record));
    });
  }

  @Get('concept/grenzen')
  @Permit('billing-bounds.read')
  @Operation({
    id: 'toonOverschredenGrenzen',
    group: GROUP,
    summary: 'Wat het concept buiten zijn grenzen doet, en of iemand dat heeft aanvaard',
    source: SOURCE,
  })
  @Answers(200, DRAFT_BEYOND, 'De overschreden grenzen.', {
    headers: { ETag: 'De vingerafdruk van het concept, om mee te aanvaarden.' },
  })
  async beyond(
    @Param() { kenmerk }: BoundsPath,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof DRAFT_BEYOND>> {
    const found = await this.access.read(actor, kenmerk, (tx, record) => this.reader.ofDraft(tx, record));
    if (!found) throw refused('not-found');
    response.setHeader('ETag', etagOf(found.draft.fingerprint));
    return writeBeyond(found);
  }

  @Post('concept/grensakkoorden')
  @Idempotent()
  @Permit('billing-bounds.accept')
  @Operation({
    id: 'aanvaardOverschredenGrenzen',
    group: GROUP,
    summary: 'Aanvaard wat het concept buiten zijn grenzen doet',
    description:
      'If-Match is de ETag van het concept dat je hebt beoordeeld. Wie het opstelde, aanvaardt het niet. Een ander concept vraagt een nieuw akkoord.',
    source: SOURCE,
  })
  @Refuses(
    BILLING_PROBLEMS,
    'no-draft',
    'draft-stale',
    'prepared-by-yourself',
    'within-bounds',
    'bounds-accepted-before',
  )
  @Answers(201, BOUNDS_ACCEPTANCE, 'Het akkoord.')
  async accept(
    @Param() { kenmerk }: BoundsPath,
    @IfMatch() seen: string,
    @Body() { reden }: AcceptBoundsBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof BOUNDS_ACCEPTANCE>> {
    const acceptance = await this.access.change(actor, kenmerk, async (tx, record) => {
      const decision = await this.accepting.accept(tx, record, { fingerprint: seen, reason: reden });
      if (!decision.ok && decision.refusal.code === 'fingerprint-differs') throw refused('stale-version');
      return valueOf(decision);
    });
    return writeBoundsAcceptance(acceptance);
  }
}
