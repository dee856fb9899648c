import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, etagOf, Idempotent, IfMatch, Operation, refused, Refuses, valueOf } from '../platform/http';
import { AcceptRules } from './accept-rules.service';
import { BILLING_PROBLEMS } from './billing-problems.dto';
import { DraftsPath } from './drafts.dto';
import {
  AcceptRulesBody,
  RULES_ACCEPTANCE,
  RULES_ACCEPTANCES,
  RULES_DIFFERENCES,
  writeAcceptance,
  writeCheck,
} from './rules-differences.dto';
import { RulesDifferencesReader } from './rules-differences.reader';

const GROUP = 'Facturering';

/** What newer rules compute otherwise for the past of an agreement, and accepting it. */
@Controller('v1/overeenkomsten/:kenmerk/rekenregelverschillen')
export class RulesDifferencesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reader: RulesDifferencesReader,
    private readonly accepting: AcceptRules,
  ) {}

  @Get()
  @Permit('billing.preview')
  @Operation({
    id: 'toonRekenregelverschillen',
    group: GROUP,
    summary: 'Wat de rekenregels van nu voor het verleden anders uitrekenen',
    description:
      'Elke maand met wat bekend was toen zij werd gefactureerd. Leeg als de regels op hetzelfde uitkomen. Zolang er verschillen zijn die niemand heeft aanvaard, wacht de facturering van deze overeenkomst.',
    source: 'DVO artikel 4.10',
  })
  @Refuses(BILLING_PROBLEMS, 'cannot-settle')
  @Answers(200, RULES_DIFFERENCES, 'De verschillen.', {
    headers: { ETag: 'De vingerafdruk, om mee te aanvaarden.' },
  })
  async find(
    @Param() { kenmerk }: DraftsPath,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof RULES_DIFFERENCES>> {
    const check = await this.access.read(actor, kenmerk, async (tx, record) =>
      valueOf(await this.reader.check(tx, record)),
    );
    response.setHeader('ETag', etagOf(check.fingerprint));
    return writeCheck(check);
  }

  @Get('akkoorden')
  @Permit('billing.preview')
  @Operation({
    id: 'toonRekenregelakkoorden',
    group: GROUP,
    summary: 'Welke verschillen van rekenregels zijn aanvaard, door wie en waarom',
    source: 'DVO artikel 3.3',
  })
  @Answers(200, RULES_ACCEPTANCES, 'De akkoorden.')
  async accepted(
    @Param() { kenmerk }: DraftsPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof RULES_ACCEPTANCES>> {
    const accepted = await this.access.read(actor, kenmerk, (tx, record) => this.reader.accepted(tx, record));
    return { akkoorden: accepted.map(writeAcceptance) };
  }

  @Post('akkoorden')
  @Idempotent()
  @Permit('rules.accept')
  @Operation({
    id: 'aanvaardRekenregelverschillen',
    group: GROUP,
    summary: 'Aanvaard wat de rekenregels van nu voor het verleden anders uitrekenen',
    description:
      'If-Match is de ETag van de verschillen die je hebt beoordeeld. Daarna gaat de facturering verder; het verschil staat op de volgende factuur met een eigen oorzaak. Wie aanvaardt, stelt die factuur niet vast.',
    source: 'DVO artikel 3.3',
  })
  @Refuses(BILLING_PROBLEMS, 'cannot-settle', 'rules-agree', 'rules-accepted-before')
  @Answers(201, RULES_ACCEPTANCE, 'Het akkoord.')
  async accept(
    @Param() { kenmerk }: DraftsPath,
    @IfMatch() seen: string,
    @Body() { reden }: AcceptRulesBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof RULES_ACCEPTANCE>> {
    const acceptance = await this.access.change(actor, kenmerk, async (tx, record) => {
      const decision = await this.accepting.accept(tx, record, { fingerprint: seen, reason: reden });
      if (!decision.ok && decision.refusal.code === 'rules-differ-otherwise') throw refused('stale-version');
      return valueOf(decision);
    });
    return writeAcceptance(acceptance);
  }
}
