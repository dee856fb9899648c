import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import type { Actor } from '../../platform/database';
import { Answers, Idempotent, Operation, Refuses, valueOf } from '../../platform/http';
import { DraftsPath } from '../drafts.dto';
import { DELIVERY_GROUP, DELIVERY_PROBLEMS, DELIVERY_SOURCE } from './delivery-problems.dto';
import {
  INVOICE_CHANNEL_SHOWN,
  INVOICE_CHANNELS_SHOWN,
  InvoiceChannelBody,
  writeInvoiceChannel,
} from './invoice-channels.dto';
import { InvoiceChannels } from './invoice-channels.service';

/** How the client of an agreement gets its invoices and credit notes (DVO 4.10). */
@Controller('v1/overeenkomsten/:kenmerk/factuurkanalen')
export class InvoiceChannelsController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly channels: InvoiceChannels,
  ) {}

  @Get()
  @Permit('invoice.read')
  @Operation({
    id: 'lijstFactuurkanalen',
    group: DELIVERY_GROUP,
    summary: 'Hoe de opdrachtgever zijn facturen krijgt: elke instelling, de nieuwste het laatst',
    description: 'Zonder instelling haalt de opdrachtgever ze hier op.',
    source: DELIVERY_SOURCE,
  })
  @Answers(200, INVOICE_CHANNELS_SHOWN, 'De instellingen.')
  list(
    @Param() { kenmerk }: DraftsPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof INVOICE_CHANNELS_SHOWN>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) => ({
      factuurkanalen: (await this.channels.versions(tx, agreementId)).map(writeInvoiceChannel),
    }));
  }

  @Post()
  @Idempotent()
  @Permit('invoice.set-up-channel')
  @Operation({
    id: 'stelFactuurkanaalIn',
    group: DELIVERY_GROUP,
    summary: 'Stel in hoe de opdrachtgever zijn facturen krijgt',
    description:
      'Geldt voor wat hierna wordt vastgesteld of opnieuw verstuurd. Wie een kanaal instelt, laat er niet als eerste iets over versturen.',
    source: DELIVERY_SOURCE,
  })
  @Refuses(DELIVERY_PROBLEMS, 'channel-faults')
  @Answers(201, INVOICE_CHANNEL_SHOWN, 'De instelling die nu geldt.')
  setUp(
    @Param() { kenmerk }: DraftsPath,
    @Body() body: InvoiceChannelBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof INVOICE_CHANNEL_SHOWN>> {
    const given = Object.entries(body).filter(([, value]) => value !== undefined);
    return this.access.change(actor, kenmerk, async (tx, { agreementId }) =>
      writeInvoiceChannel(valueOf(await this.channels.setUp(tx, agreementId, Object.fromEntries(given)))),
    );
  }
}
