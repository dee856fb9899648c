import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess, MomentQuery, readAskedMoment } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, etagOf, Idempotent, Operation, Refuses, valueOf } from '../platform/http';
import { BILLING_PROBLEMS } from './billing-problems.dto';
import { DRAFT, DraftBody, DraftsPath, PREVIEW, PreviewPath, writeDraft, writePreview } from './drafts.dto';
import { PrepareDraft } from './prepare-draft.service';
import { PreviewBilling } from './preview-billing.service';
import { ProposeCrediting } from './propose-crediting.service';
import { seenOf } from './seen-draft';

const GROUP = 'Facturering';
const ETAG = { ETag: 'De vingerafdruk, om mee vast te stellen.' };

/** Looking what would be invoiced, and preparing it. */
@Controller('v1/overeenkomsten/:kenmerk')
export class PreparationController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly prepare: PrepareDraft,
    private readonly crediting: ProposeCrediting,
    private readonly previews: PreviewBilling,
  ) {}

  @Get('voorbeelden/:maand')
  @Permit('billing.preview')
  @Operation({
    id: 'toonVoorbeeld',
    group: GROUP,
    summary: 'Wat voor een maand gefactureerd zou worden, nu of zoals bekend op een moment',
    description:
      'Dezelfde berekening als die van het concept, met dezelfde vingerafdruk; er wordt niets bewaard. Als in rekening gebracht telt wat toen was vastgesteld. Op de positie waarmee de maand is gefactureerd is het die factuur.',
    source: 'DVO artikel 4.10',
  })
  @Refuses(
    BILLING_PROBLEMS,
    'month-not-begun',
    'cannot-settle',
    'rules-differ',
    'nothing-to-invoice',
    'only-carried-forward',
  )
  @Answers(200, PREVIEW, 'Het voorbeeld.', { headers: ETAG })
  async preview(
    @Param() { kenmerk, maand }: PreviewPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof PREVIEW>> {
    const asked = readAskedMoment(query);
    const preview = await this.access.readAsKnown(actor, kenmerk, asked, async (tx, record, moment) =>
      valueOf(await this.previews.preview(tx, record, maand, moment)),
    );
    response.setHeader('ETag', etagOf(preview.billing.fingerprint));
    return writePreview(preview);
  }

  @Post('concepten')
  @Idempotent()
  @Permit('billing.prepare')
  @Operation({
    id: 'stelConceptOp',
    group: GROUP,
    summary: 'Stel het concept van een maand op, of van de creditering van een factuur',
    description: 'Komt in de plaats van een eerder concept. Een ander stelt het vast.',
    source: 'DVO artikelen 3.3 en 4.10',
  })
  @Refuses(
    BILLING_PROBLEMS,
    'month-not-begun',
    'cannot-settle',
    'rules-differ',
    'nothing-to-invoice',
    'only-carried-forward',
    'unknown-document',
    'credited-before',
    'is-a-crediting',
  )
  @Answers(201, DRAFT, 'Het concept.', { headers: { ...ETAG, Location: 'Waar het staat.' } })
  async draft(
    @Param() { kenmerk }: DraftsPath,
    @Body() { maand, crediteert = '', reden = '' }: DraftBody,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof DRAFT>> {
    const { draft, billing } = await this.access.change(actor, kenmerk, async (tx, record) =>
      valueOf(
        maand === undefined
          ? await this.crediting.propose(tx, record, crediteert, reden)
          : await this.prepare.prepare(tx, record, { month: maand }),
      ),
    );
    response.location(`/v1/overeenkomsten/${encodeURIComponent(kenmerk)}/concept`);
    response.setHeader('ETag', etagOf(seenOf(draft)));
    return writeDraft(draft, billing, true);
  }
}
