import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import { Transactions, type Actor, type Tx } from '../platform/database';
import { Answers, etagOf, Idempotent, Operation, refused, Refuses, valueOf } from '../platform/http';
import { BILLING_PROBLEMS } from './billing-problems.dto';
import type { DocumentSummary } from './billing-rows';
import { ISSUED_DOCUMENT } from './document.dto';
import { writeIssued } from './write-document';
import { CreditingBody, DRAFT, writeDraft } from './drafts.dto';
import { InvoiceReader } from './invoice-reader.service';
import { InvoicePath } from './invoices.dto';
import { ProposeCrediting } from './propose-crediting.service';
import { seenOf } from './seen-draft';

const GROUP = 'Facturen';

/** Issued documents; row-level security shows everyone those of the own party. */
@Controller('v1/facturen')
export class InvoicesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: AgreementAccess,
    private readonly invoices: InvoiceReader,
    private readonly crediting: ProposeCrediting,
  ) {}

  @Get(':nummer')
  @Permit('invoice.read')
  @Operation({
    id: 'toonFactuur',
    group: GROUP,
    summary: 'Een factuur zoals ze is vastgesteld',
    source: 'DVO artikel 4.10',
  })
  @Answers(200, ISSUED_DOCUMENT, 'De factuur.')
  find(
    @Param() { nummer }: InvoicePath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof ISSUED_DOCUMENT>> {
    return this.transactions.run(
      actor,
      async (tx) => {
        const { agreementId } = await this.summary(tx, nummer);
        const document = await this.invoices.body(tx, agreementId, nummer);
        if (!document) throw refused('not-found');
        return writeIssued(document);
      },
      { readOnly: true },
    );
  }

  @Post(':nummer/crediteringen')
  @Idempotent()
  @Permit('billing.credit')
  @Operation({
    id: 'crediteerFactuur',
    group: GROUP,
    summary: 'Stel het concept op dat een factuur in haar geheel terugneemt',
    description: 'Na de vaststelling rekent de volgende run hetzelfde opnieuw, met de juiste referenties.',
    source: 'DVO artikelen 3.3 en 4.10',
  })
  @Refuses(BILLING_PROBLEMS, 'credited-before', 'is-a-crediting', 'cannot-settle')
  @Answers(201, DRAFT, 'Het concept.', { headers: { ETag: 'De vingerafdruk.', Location: 'Waar het staat.' } })
  async credit(
    @Param() { nummer }: InvoicePath,
    @Body() { reden }: CreditingBody,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof DRAFT>> {
    const { agreementKey: key } = await this.transactions.run(actor, (tx) => this.summary(tx, nummer), {
      readOnly: true,
    });
    const { draft, billing } = await this.access.change(actor, key, async (tx, record) =>
      valueOf(await this.crediting.propose(tx, record, nummer, reden)),
    );
    response.location(`/v1/overeenkomsten/${encodeURIComponent(key)}/concept`);
    response.setHeader('ETag', etagOf(seenOf(draft)));
    return writeDraft(draft, billing, true);
  }

  private async summary(tx: Tx, number: string): Promise<DocumentSummary> {
    const summary = await this.invoices.find(tx, number);
    if (!summary) throw refused('not-found');
    return summary;
  }
}
