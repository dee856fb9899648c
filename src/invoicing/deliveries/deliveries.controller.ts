import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { CurrentActor, Permit } from '../../people';
import type { Actor } from '../../platform/database';
import {
  Answers,
  Idempotent,
  Operation,
  Refuses,
  SentFile,
  Upload,
  valueOf,
  type UploadedFile,
} from '../../platform/http';
import { InvoicePath } from '../invoices.dto';
import { BounceBody, BounceReportForm, INVOICE_DELIVERY, ReceiptBody, SendAgainBody } from './deliveries.dto';
import { DELIVERY_GROUP, DELIVERY_PROBLEMS, DELIVERY_SOURCE } from './delivery-problems.dto';
import { DocumentDesk } from './document-desk.service';
import { RecordInvoiceAct } from './record-act.service';
import { SendInvoiceAgain } from './send-again.service';

type Shown = Promise<z.input<typeof INVOICE_DELIVERY>>;
const ANSWER = 'Hoe het met de verzending staat.';

/** How a document reaches the client, and what became of it there (DVO 4.10). */
@Controller('v1/facturen/:nummer')
export class InvoiceDeliveriesController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly sending: SendInvoiceAgain,
    private readonly acts: RecordInvoiceAct,
  ) {}

  @Get('afleveringen')
  @Permit('invoice.read')
  @Operation({
    id: 'toonVerzending',
    group: DELIVERY_GROUP,
    summary: 'Hoe een factuur de opdrachtgever bereikt, met elke poging',
    source: DELIVERY_SOURCE,
  })
  @Answers(200, INVOICE_DELIVERY, ANSWER)
  show(@Param() { nummer }: InvoicePath, @CurrentActor() actor: Actor): Shown {
    return this.desk.read(actor, nummer);
  }

  @Post('afleveringen')
  @Idempotent()
  @Permit('invoice.deliver')
  @Operation({
    id: 'verstuurFactuurOpnieuw',
    group: DELIVERY_GROUP,
    summary: 'Verstuur een factuur opnieuw, met een reden',
    description: 'Dezelfde bytes van hetzelfde document, over het kanaal dat nu is ingesteld.',
    source: DELIVERY_SOURCE,
  })
  @Refuses(DELIVERY_PROBLEMS, 'invoice-to-fetch', 'invoice-under-way', 'invoice-own-channel')
  @Answers(201, INVOICE_DELIVERY, ANSWER)
  send(
    @Param() { nummer }: InvoicePath,
    @Body() { reden }: SendAgainBody,
    @CurrentActor() actor: Actor,
  ): Shown {
    return this.desk.change(actor, nummer, async (tx, { agreementId }) =>
      valueOf(await this.sending.send(tx, agreementId, { document: nummer, reason: reden })),
    );
  }

  @Post('terugmeldingen')
  @Idempotent()
  @Permit('invoice.record-bounce')
  @Operation({
    id: 'meldFactuurTeruggekomen',
    group: DELIVERY_GROUP,
    summary: 'Leg vast dat een verzonden factuur terugkwam',
    source: DELIVERY_SOURCE,
  })
  @Refuses(DELIVERY_PROBLEMS, 'nothing-sent', 'bounced-before', 'day-not-possible')
  @Answers(201, INVOICE_DELIVERY, ANSWER)
  bounce(
    @Param() { nummer }: InvoicePath,
    @Body() { datum, reden, verzending }: BounceBody,
    @CurrentActor() actor: Actor,
  ): Shown {
    return this.desk.change(actor, nummer, async (tx, { agreementId }) =>
      valueOf(
        await this.acts.bounce(tx, agreementId, nummer, {
          ...{ happenedOn: datum, reason: reden, delivery: verzending },
        }),
      ),
    );
  }

  @Post('terugmeldingen/rapporten')
  @Idempotent()
  @Upload()
  @Permit('invoice.record-bounce')
  @Operation({
    id: 'leesFoutrapportIn',
    group: DELIVERY_GROUP,
    summary: 'Lees het bericht van de mailserver in waarmee een factuur terugkwam',
    description: 'Het rapport noemt de Message-ID; daaraan is te zien welke verzending het is.',
    source: DELIVERY_SOURCE,
  })
  @Refuses(DELIVERY_PROBLEMS, 'report-unreadable', 'report-of-another', 'bounced-before')
  @Answers(201, INVOICE_DELIVERY, ANSWER)
  bounceByReport(
    @Param() { nummer }: InvoicePath,
    @Body() _: BounceReportForm,
    @SentFile() { content }: UploadedFile,
    @CurrentActor() actor: Actor,
  ): Shown {
    return this.desk.change(actor, nummer, async (tx, { agreementId }) =>
      valueOf(await this.acts.bounceByReport(tx, agreementId, nummer, content.toString('utf8'))),
    );
  }

  @Post('ontvangsten')
  @Idempotent()
  @Permit('invoice.receive')
  @Operation({
    id: 'meldOntvangstFactuur',
    group: DELIVERY_GROUP,
    summary: 'Meld op welke dag een factuur is ontvangen; de betaaltermijn begint dan',
    description: 'De opdrachtgever meldt het zelf, of de opdrachtnemer op diens woord, met een reden.',
    source: DELIVERY_SOURCE,
  })
  @Refuses(DELIVERY_PROBLEMS, 'day-not-possible', 'receipt-by-client', 'receipt-needs-reason')
  @Answers(201, INVOICE_DELIVERY, ANSWER)
  receive(
    @Param() { nummer }: InvoicePath,
    @Body() { datum, reden }: ReceiptBody,
    @CurrentActor() actor: Actor,
  ): Shown {
    return this.desk.change(actor, nummer, async (tx, record) =>
      valueOf(await this.acts.receive(tx, record, nummer, { happenedOn: datum, reason: reden })),
    );
  }
}
