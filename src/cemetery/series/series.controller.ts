import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import type { Actor } from '../../platform/database';
import { Answers, Idempotent, Operation, Refuses, valueOf } from '../../platform/http';
import { CEMETERY_GROUP, CEMETERY_PROBLEMS, CEMETERY_SOURCE, CemeteryPath } from '../cemetery-problems.dto';
import { ALL_SERIES, readSetUp, SERIES, SeriesBody, writeSeries } from './series.dto';
import { SeriesReader } from './series.reader';
import { SetUpSeries } from './set-up-series.service';

/** How the six-weekly files follow each other (SLA 1.9). */
@Controller('v1/overeenkomsten/:kenmerk/begraafreeksen')
export class SeriesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reader: SeriesReader,
    private readonly settingUp: SetUpSeries,
  ) {}

  @Get()
  @Permit('cemetery.read')
  @Operation({
    id: 'lijstBegraafreeksen',
    group: CEMETERY_GROUP,
    summary: 'Hoe de bestanden elkaar opvolgen: elke instelling, de nieuwste het laatst',
    source: CEMETERY_SOURCE,
  })
  @Answers(200, ALL_SERIES, 'De instellingen.')
  list(
    @Param() { kenmerk }: CemeteryPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof ALL_SERIES>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) => ({
      begraafreeksen: (await this.reader.versions(tx, agreementId)).map(writeSeries),
    }));
  }

  @Post()
  @Idempotent()
  @Permit('cemetery.set-up')
  @Operation({
    id: 'stelBegraafreeksIn',
    group: CEMETERY_GROUP,
    summary: 'Stel in hoe de bestanden elkaar opvolgen',
    description: 'Na het eerste vrijgegeven bestand blijven anker en lengte zoals ze zijn.',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, 'series-faults', 'series-fixed', 'unknown-profile')
  @Answers(201, SERIES, 'De instelling die nu geldt.')
  setUp(
    @Param() { kenmerk }: CemeteryPath,
    @Body() body: SeriesBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SERIES>> {
    const { setUp, outputProfile } = readSetUp(body);
    return this.access.change(actor, kenmerk, async (tx, record) =>
      writeSeries(valueOf(await this.settingUp.setUp(tx, record, setUp, outputProfile))),
    );
  }
}
