import { Controller, Delete, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import {
  Answers,
  AnswersNothing,
  etagOf,
  Idempotent,
  IfMatch,
  Operation,
  refused,
  Refuses,
  valueOf,
} from '../platform/http';
import { BILLING_PROBLEMS } from './billing-problems.dto';
import { DiscardDraft } from './discard-draft.service';
import { DraftReader } from './draft.reader';
import { DRAFT, DraftsPath, ISSUED_RUN, writeDraft, writeRun } from './drafts.dto';
import { IssueDraft } from './issue-draft.service';
import { seenOf } from './seen-draft';

const GROUP = 'Facturering';

/** The draft of an agreement: one at a time, since runs are made in order. */
@Controller('v1/overeenkomsten/:kenmerk/concept')
export class DraftController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly drafts: DraftReader,
    private readonly discard: DiscardDraft,
    private readonly issuing: IssueDraft,
  ) {}

  @Get()
  @Permit('billing.preview')
  @Operation({
    id: 'toonConcept',
    group: GROUP,
    summary: 'Het concept dat wacht om te worden vastgesteld',
    source: 'DVO artikel 4.10',
  })
  @Answers(200, DRAFT, 'Het concept.', { headers: { ETag: 'De vingerafdruk, om mee vast te stellen.' } })
  async find(
    @Param() { kenmerk }: DraftsPath,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof DRAFT>> {
    const found = await this.access.read(actor, kenmerk, (tx, record) => this.drafts.find(tx, record));
    if (!found) throw refused('not-found');
    response.setHeader('ETag', etagOf(seenOf(found.draft)));
    return writeDraft(found.draft, found.billing, found.isCurrent);
  }

  @Post('vaststellingen')
  @Idempotent()
  @Permit('billing.issue')
  @Operation({
    id: 'stelConceptVast',
    group: GROUP,
    summary: 'Stel het concept vast: nummers, facturen, onveranderlijk',
    description:
      'If-Match is de ETag van het concept dat je hebt beoordeeld. Wie het opstelde, of iets vastlegde dat er nieuw in is, stelt het niet vast. PDF en e-factuur volgen kort daarna.',
    source: 'DVO artikelen 3.3 en 4.10',
  })
  @Refuses(
    BILLING_PROBLEMS,
    'billing-off',
    'bounds-exceeded',
    'no-draft',
    'prepared-by-yourself',
    'recorded-by-yourself',
    'accepted-by-yourself',
    'rules-differ',
    'draft-stale',
    'would-be-rejected',
    'dated-before-last',
  )
  @Answers(201, ISSUED_RUN, 'De vastgestelde facturen.', { headers: { Location: 'De eerste factuur.' } })
  async issue(
    @Param() { kenmerk }: DraftsPath,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof ISSUED_RUN>> {
    const run = await this.access.change(actor, kenmerk, async (tx, record) => {
      const decision = await this.issuing.issue(tx, record, seen);
      if (!decision.ok && decision.refusal.code === 'fingerprint-differs') throw refused('stale-version');
      return valueOf(decision);
    });
    const [first] = run.documents;
    if (first) response.location(`/v1/facturen/${first.number}`);
    return writeRun(run);
  }

  @Delete()
  @Permit('billing.discard')
  @Operation({
    id: 'verwerpConcept',
    group: GROUP,
    summary: 'Gooi het concept weg',
    description:
      'If-Match is de ETag van het concept dat je hebt gezien. Er was niets vastgesteld: een nieuw concept kan meteen worden opgesteld.',
    source: 'DVO artikel 4.10',
  })
  @Refuses(BILLING_PROBLEMS, 'no-draft')
  @AnswersNothing('Het concept is weg.')
  async remove(
    @Param() { kenmerk }: DraftsPath,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.access.change(actor, kenmerk, async (tx, record) => {
      const decision = await this.discard.discard(tx, record, seen);
      if (!decision.ok && decision.refusal.code === 'fingerprint-differs') throw refused('stale-version');
      return valueOf(decision);
    });
  }
}
