import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Idempotent, Operation, refused, Refuses, valueOf } from '../platform/http';
import { PayrollDeliveries } from './payroll-deliveries.service';
import {
  DELIVERIES,
  DELIVERY,
  DeliveryPath,
  PAYROLL_PROBLEMS,
  PayrollPath,
  WithdrawalBody,
  writeDelivery,
} from './payroll.dto';

const GROUP = 'Loonkosten';

/** Accepted deliveries of payroll. */
@Controller('v1/overeenkomsten/:kenmerk/loonleveringen')
export class PayrollDeliveriesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly deliveries: PayrollDeliveries,
  ) {}

  @Get()
  @Permit('payroll.read')
  @Operation({
    id: 'lijstLoonleveringen',
    group: GROUP,
    summary: 'Alle vastgelegde aanleveringen, ook de ingetrokken',
    source: 'DVO artikel 4.10',
  })
  @Answers(200, DELIVERIES, 'De aanleveringen, in de volgorde van vastleggen.')
  list(@Param() { kenmerk }: PayrollPath, @CurrentActor() actor: Actor): Promise<z.input<typeof DELIVERIES>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) => {
      const all = await this.deliveries.all(tx, agreementId);
      return { loonleveringen: all.map(writeDelivery) };
    });
  }

  @Get(':aanlevering')
  @Permit('payroll.read')
  @Operation({
    id: 'toonLoonlevering',
    group: GROUP,
    summary: 'Een vastgelegde aanlevering',
    source: 'DVO artikel 4.10',
  })
  @Answers(200, DELIVERY, 'De aanlevering.')
  find(
    @Param() { kenmerk, aanlevering }: DeliveryPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof DELIVERY>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) => {
      const all = await this.deliveries.all(tx, agreementId);
      const delivery = all.find(({ deliveryCode }) => deliveryCode === aanlevering);
      if (!delivery) throw refused('not-found');
      return writeDelivery(delivery);
    });
  }

  @Post(':aanlevering/intrekkingen')
  @Idempotent()
  @Permit('payroll.withdraw')
  @Operation({
    id: 'trekLoonleveringIn',
    group: GROUP,
    summary: 'Trek een aanlevering in haar geheel in',
    description:
      'Haar regels blijven bewaard en tellen niet meer mee; de volgende factuur herstelt het verschil.',
    source: 'DVO artikel 4.10',
  })
  @Refuses(PAYROLL_PROBLEMS, 'unknown-delivery', 'withdrawn-before')
  @Answers(201, DELIVERY, 'De ingetrokken aanlevering.')
  withdraw(
    @Param() { kenmerk, aanlevering }: DeliveryPath,
    @Body() { reden }: WithdrawalBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof DELIVERY>> {
    return this.access.change(actor, kenmerk, async (tx, record) =>
      writeDelivery(valueOf(await this.deliveries.withdraw(tx, record, aanlevering, reden))),
    );
  }
}
