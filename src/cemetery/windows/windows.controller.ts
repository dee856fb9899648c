import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import type { Actor } from '../../platform/database';
import { Answers, etagOf, Idempotent, IfMatch, Operation, Refuses, valueOf } from '../../platform/http';
import { CEMETERY_GROUP, CEMETERY_PROBLEMS, CEMETERY_SOURCE, CemeteryPath } from '../cemetery-problems.dto';
import { PrepareFile } from './prepare-file.service';
import { ReleaseFile } from './release-file.service';
import {
  PREPARATION,
  WINDOW,
  WindowPath,
  WINDOWS,
  WindowsQuery,
  writePreparation,
  writeShown,
  writeWindow,
} from './windows.dto';
import { WindowsReader } from './windows.reader';

const COMPOSE_REFUSALS = [
  ...(['no-series', 'window-released', 'window-not-next', 'window-running'] as const),
  'file-unwritable',
] as const;

/** The windows of a series, and the file of each: prepared by one, released by another (SLA 1.9; DVO 3.3). */
@Controller('v1/overeenkomsten/:kenmerk/begraafvensters')
export class WindowsController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly windows: WindowsReader,
    private readonly preparing: PrepareFile,
    private readonly releasing: ReleaseFile,
  ) {}

  @Get()
  @Permit('cemetery.read')
  @Operation({
    id: 'lijstBegraafvensters',
    group: CEMETERY_GROUP,
    summary: 'De vensters van een jaar: wanneer het bestand er moet zijn en hoe het ervoor staat',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, 'no-series')
  @Answers(200, WINDOWS, 'De vensters.')
  list(
    @Param() { kenmerk }: CemeteryPath,
    @Query() { jaar }: WindowsQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof WINDOWS>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) => ({
      begraafvensters: valueOf(await this.windows.ofYear(tx, agreementId, Number(jaar))).map(writeShown),
    }));
  }

  @Get(':nummer')
  @Permit('cemetery.read')
  @Operation({
    id: 'toonBegraafvenster',
    group: CEMETERY_GROUP,
    summary: 'Een venster, met zijn bestand en voor de opdrachtnemer de laatste voorbereiding',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, 'no-series')
  @Answers(200, WINDOW, 'Het venster.')
  find(
    @Param() { kenmerk, nummer }: WindowPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof WINDOW>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) =>
      writeWindow(valueOf(await this.windows.find(tx, agreementId, Number(nummer)))),
    );
  }

  @Post(':nummer/voorbereidingen')
  @Idempotent()
  @Permit('cemetery.prepare')
  @Operation({
    id: 'bereidBegraafbestandVoor',
    group: CEMETERY_GROUP,
    summary: 'Bereid het bestand van het eerste venster zonder bestand voor',
    description: 'Je ziet de cijfers en de vingerafdruk; een collega geeft het vrij.',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, ...COMPOSE_REFUSALS)
  @Answers(201, PREPARATION, 'De voorbereiding.', { headers: { ETag: 'De vingerafdruk.' } })
  async prepare(
    @Param() { kenmerk, nummer }: WindowPath,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof PREPARATION>> {
    const prepared = await this.access.change(actor, kenmerk, async (tx, record) =>
      valueOf(await this.preparing.prepare(tx, record, Number(nummer))),
    );
    response.setHeader('ETag', etagOf(prepared.fingerprint));
    return writePreparation(prepared);
  }

  @Post(':nummer/vrijgaven')
  @Idempotent()
  @Permit('cemetery.release')
  @Operation({
    id: 'geefBegraafbestandVrij',
    group: CEMETERY_GROUP,
    summary: 'Geef het bestand vrij dat een collega voorbereidde; het verandert daarna nooit meer',
    description: 'If-Match is de ETag van de voorbereiding die je hebt gezien.',
    source: CEMETERY_SOURCE,
  })
  @Refuses(
    CEMETERY_PROBLEMS,
    ...COMPOSE_REFUSALS,
    'not-prepared',
    'preparation-differs',
    'released-by-preparer',
    'released-by-reader',
    'billing-off',
  )
  @Answers(201, WINDOW, 'Het venster met zijn bestand.')
  release(
    @Param() { kenmerk, nummer }: WindowPath,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof WINDOW>> {
    return this.access.change(actor, kenmerk, async (tx, record) => {
      valueOf(await this.releasing.release(tx, record, Number(nummer), seen));
      return writeWindow(valueOf(await this.windows.find(tx, record.agreementId, Number(nummer))));
    });
  }
}
