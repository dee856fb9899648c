import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import {
  Answers,
  Idempotent,
  Operation,
  refused,
  Refuses,
  SentFile,
  Upload,
  valueOf,
  type UploadedFile,
} from '../platform/http';
import { PayrollDeliveries } from './payroll-deliveries.service';
import { PayrollUploads } from './payroll-uploads.service';
import {
  AcceptanceBody,
  CHECKED_UPLOAD,
  DELIVERY,
  PAYROLL_PROBLEMS,
  PayrollForm,
  PayrollPath,
  readAcceptance,
  UploadPath,
  writeDelivery,
  writeOverview,
} from './payroll.dto';

const GROUP = 'Loonkosten';
const CHECK_REFUSALS = ['unknown-profile', 'payroll-faults', 'delivered-before', 'code-used-before'] as const;

/** Reading in payroll: check a file, then accept it with its control total. */
@Controller('v1/overeenkomsten/:kenmerk/loonbestanden')
export class PayrollUploadsController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly uploads: PayrollUploads,
    private readonly deliveries: PayrollDeliveries,
  ) {}

  @Post()
  @Idempotent()
  @Upload()
  @Permit('payroll.check')
  @Operation({
    id: 'controleerLoonbestand',
    group: GROUP,
    summary: 'Controleer een loonbestand',
    description:
      'Alle fouten van alle rijen komen tegelijk terug. Een bestand zonder fouten wacht tot het wordt vastgelegd.',
    source: 'DVO artikel 4.10',
  })
  @Refuses(PAYROLL_PROBLEMS, ...CHECK_REFUSALS)
  @Answers(201, CHECKED_UPLOAD, 'Wat er in het bestand staat.', { headers: { Location: 'Waar het wacht.' } })
  async check(
    @Param() { kenmerk }: PayrollPath,
    @Body() { profiel: profile, maand }: PayrollForm,
    @SentFile() file: UploadedFile,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof CHECKED_UPLOAD>> {
    const { uploadId, summary } = await this.access.change(actor, kenmerk, async (tx, record) =>
      valueOf(await this.uploads.check(tx, record, { ...file, profile }, maand)),
    );
    response.location(`/v1/overeenkomsten/${encodeURIComponent(kenmerk)}/loonbestanden/${uploadId}`);
    return { uploadId, overzicht: writeOverview(summary) };
  }

  @Get(':id')
  @Permit('payroll.review')
  @Operation({
    id: 'toonLoonbestand',
    group: GROUP,
    summary: 'Een gecontroleerd loonbestand dat wacht tot het wordt vastgelegd',
    description: 'Het wordt opnieuw gecontroleerd met wat nu bekend is.',
    source: 'DVO artikel 4.10',
  })
  @Refuses(PAYROLL_PROBLEMS, ...CHECK_REFUSALS)
  @Answers(200, CHECKED_UPLOAD, 'Wat er in het bestand staat.')
  find(
    @Param() { kenmerk, id }: UploadPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof CHECKED_UPLOAD>> {
    return this.access.read(actor, kenmerk, async (tx, record) => {
      const reviewed = await this.uploads.review(tx, record, id);
      if (!reviewed) throw refused('not-found');
      return { uploadId: id, overzicht: writeOverview(valueOf(reviewed.decision)) };
    });
  }

  @Post(':id/vastleggingen')
  @Idempotent()
  @Permit('payroll.accept')
  @Operation({
    id: 'legLoonbestandVast',
    group: GROUP,
    summary: 'Leg een gecontroleerd loonbestand vast als aanlevering',
    description:
      'Het bestand wordt opnieuw gecontroleerd. Is er sinds de controle een fout of waarschuwing bij gekomen, dan wordt er niets vastgelegd.',
    source: 'DVO artikel 4.10',
  })
  @Refuses(PAYROLL_PROBLEMS, ...CHECK_REFUSALS, 'unknown-upload', 'control-differs', 'warnings-open')
  @Answers(201, DELIVERY, 'De vastgelegde aanlevering.', { headers: { Location: 'Waar ze staat.' } })
  async accept(
    @Param() { kenmerk, id }: UploadPath,
    @Body() body: AcceptanceBody,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof DELIVERY>> {
    const delivery = await this.access.change(actor, kenmerk, async (tx, record) => {
      const deliveryId = valueOf(await this.uploads.accept(tx, record, id, readAcceptance(body)));
      const all = await this.deliveries.all(tx, record.agreementId);
      return all.find((one) => one.deliveryId === deliveryId);
    });
    if (!delivery) throw new Error('A delivery that was just recorded is not there');
    const place = `/v1/overeenkomsten/${encodeURIComponent(kenmerk)}/loonleveringen`;
    response.location(`${place}/${encodeURIComponent(delivery.deliveryCode)}`);
    return writeDelivery(delivery);
  }
}
