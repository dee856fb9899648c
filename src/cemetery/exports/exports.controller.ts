import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import type { Actor } from '../../platform/database';
import {
  Answers,
  Idempotent,
  Operation,
  readJsonField,
  refused,
  Refuses,
  SentFile,
  Upload,
  valueOf,
  type UploadedFile,
} from '../../platform/http';
import {
  CEMETERY_GROUP,
  CEMETERY_PROBLEMS,
  CEMETERY_SOURCE,
  CemeteryPath,
  ControlBody,
} from '../cemetery-problems.dto';
import { ExportUploads } from './export-uploads.service';
import {
  EXPORT,
  ExportForm,
  EXPORTS,
  ExportUploadPath,
  LEFT_OUT,
  MENDED,
  readLeftOut,
  readMended,
  WAITING_EXPORT,
  writeExport,
  writeWaiting,
} from './exports.dto';
import { ExportsReader } from './exports.reader';

const CHECK_REFUSALS = [
  'no-series',
  'unknown-profile',
  'delivered-before',
  'left-out-too-many',
  'export-faults',
] as const;

/** Reading in exports of K2B: check, mend, then accept with a control total (SLA 1.9). */
@Controller('v1/overeenkomsten/:kenmerk/begraafexporten')
export class ExportsController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly uploads: ExportUploads,
    private readonly reader: ExportsReader,
  ) {}

  @Get()
  @Permit('cemetery.read')
  @Operation({
    id: 'lijstBegraafexporten',
    group: CEMETERY_GROUP,
    summary: 'De vastgelegde exporten, met hun totalen',
    source: CEMETERY_SOURCE,
  })
  @Answers(200, EXPORTS, 'De exporten.')
  list(@Param() { kenmerk }: CemeteryPath, @CurrentActor() actor: Actor): Promise<z.input<typeof EXPORTS>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) => ({
      begraafexporten: (await this.reader.all(tx, agreementId)).map(writeExport),
    }));
  }

  @Post()
  @Idempotent()
  @Upload()
  @Permit('cemetery.record')
  @Operation({
    id: 'controleerBegraafexport',
    group: CEMETERY_GROUP,
    summary: 'Controleer een export van K2B',
    description:
      'Alle fouten van alle rijen komen tegelijk terug en van een export met een fout wordt niets bewaard. Stuur hem opnieuw met herstellingen of weggelaten rijen, of herstel hem in K2B. Een export zonder fouten wacht een week op het controletotaal.',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, ...CHECK_REFUSALS)
  @Answers(201, WAITING_EXPORT, 'Wat er in de export staat.', { headers: { Location: 'Waar hij wacht.' } })
  async check(
    @Param() { kenmerk }: CemeteryPath,
    @Body() { profiel: profile, herstellingen, weggelaten }: ExportForm,
    @SentFile() file: UploadedFile,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof WAITING_EXPORT>> {
    const mended = readMended(readJsonField('herstellingen', herstellingen ?? '[]', MENDED));
    const leftOut = readLeftOut(readJsonField('weggelaten', weggelaten ?? '[]', LEFT_OUT));
    const upload = await this.access.change(actor, kenmerk, async (tx, record) =>
      valueOf(await this.uploads.check(tx, record, { ...file, profile, mended, leftOut })),
    );
    response.location(`/v1/overeenkomsten/${encodeURIComponent(kenmerk)}/begraafexporten/${upload.uploadId}`);
    return writeWaiting(upload);
  }

  @Get(':id')
  @Permit('cemetery.record')
  @Operation({
    id: 'toonBegraafexport',
    group: CEMETERY_GROUP,
    summary: 'Een export die op zijn controletotaal wacht',
    source: CEMETERY_SOURCE,
  })
  @Answers(200, WAITING_EXPORT, 'Wat er in de export staat.')
  find(
    @Param() { kenmerk, id }: ExportUploadPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof WAITING_EXPORT>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) => {
      const upload = await this.uploads.find(tx, agreementId, id);
      if (!upload) throw refused('not-found');
      return writeWaiting(upload);
    });
  }

  @Post(':id/vastleggingen')
  @Idempotent()
  @Permit('cemetery.record')
  @Operation({
    id: 'legBegraafexportVast',
    group: CEMETERY_GROUP,
    summary: 'Leg een gecontroleerde export vast, met het controletotaal uit K2B',
    description:
      'Aantal en som zijn die van de rijen die worden ingelezen, dus zonder de weggelaten rijen. De export wordt opnieuw gecontroleerd met wat nu bekend is.',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, ...CHECK_REFUSALS, 'unknown-upload', 'control-differs')
  @Answers(201, EXPORT, 'De vastgelegde export.')
  accept(
    @Param() { kenmerk, id }: ExportUploadPath,
    @Body() { aantalRegels, controletotaal }: ControlBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof EXPORT>> {
    const control = { count: aantalRegels, total: controletotaal };
    return this.access.change(actor, kenmerk, async (tx, record) =>
      writeExport(valueOf(await this.uploads.accept(tx, record, id, control))),
    );
  }
}
