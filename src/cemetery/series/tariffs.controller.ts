import { Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess, type AgreementRecord } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import type { Actor, Tx } from '../../platform/database';
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
import { CEMETERY_GROUP, CEMETERY_PROBLEMS, CEMETERY_SOURCE, CemeteryPath } from '../cemetery-problems.dto';
import { ReadInTariffs } from './read-in-tariffs.service';
import { TARIFFS, writeTariffs } from './series.dto';
import { SeriesReader } from './series.reader';

type Shown = z.input<typeof TARIFFS>;

/** What the yearly ordinance asks; what was read in stays (SLA 1.9). */
@Controller('v1/overeenkomsten/:kenmerk/begraaftarieven')
export class TariffsController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reader: SeriesReader,
    private readonly reading: ReadInTariffs,
  ) {}

  @Get()
  @Permit('cemetery.read')
  @Operation({
    id: 'lijstBegraaftarieven',
    group: CEMETERY_GROUP,
    summary: 'De tarieven van de verordening',
    source: CEMETERY_SOURCE,
  })
  @Answers(200, TARIFFS, 'De tarieven.')
  list(@Param() { kenmerk }: CemeteryPath, @CurrentActor() actor: Actor): Promise<Shown> {
    return this.access.read(actor, kenmerk, (tx, record) => this.show(tx, record));
  }

  @Post()
  @Idempotent()
  @Upload()
  @Permit('cemetery.set-up')
  @Operation({
    id: 'leesBegraaftarievenIn',
    group: CEMETERY_GROUP,
    summary: 'Lees de tarieven van een verordening in',
    description: 'Alle fouten van alle rijen komen tegelijk terug; met een fout wordt er niets vastgelegd.',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, 'tariff-faults', 'tariffs-read-before')
  @Answers(201, TARIFFS, 'De tarieven.')
  readIn(
    @Param() { kenmerk }: CemeteryPath,
    @SentFile() file: UploadedFile,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.access.change(actor, kenmerk, async (tx, record) => {
      valueOf(await this.reading.readIn(tx, record, file));
      return this.show(tx, record);
    });
  }

  private async show(tx: Tx, { agreementId }: AgreementRecord): Promise<Shown> {
    const files = await this.reader.tariffFiles(tx, agreementId);
    return writeTariffs(files, await this.reader.tariffsOf(tx, agreementId));
  }
}
