import { Body, Controller, Get, Param, Post, StreamableFile } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess, type AgreementRecord } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import type { Decision } from '../../kernel/fault/refusal';
import type { Actor, Tx } from '../../platform/database';
import { Answers, AnswersFile, Idempotent, Operation, Refuses, valueOf } from '../../platform/http';
import { CEMETERY_GROUP, CEMETERY_PROBLEMS, CEMETERY_SOURCE, ControlBody } from '../cemetery-problems.dto';
import { DoFileAct } from './do-file-act.service';
import { DownloadFile } from './download-file.service';
import { DifferenceBody, WINDOW, WindowPath, writeWindow } from './windows.dto';
import { WindowsReader } from './windows.reader';

type Shown = z.input<typeof WINDOW>;

/** What becomes of a file after its release: the client gets it and says what it read (SLA 1.9). */
@Controller('v1/overeenkomsten/:kenmerk/begraafvensters/:nummer')
export class FilesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly windows: WindowsReader,
    private readonly downloading: DownloadFile,
    private readonly acts: DoFileAct,
  ) {}

  @Get('bestand')
  @Permit('cemetery.open')
  @Operation({
    id: 'downloadBegraafbestand',
    group: CEMETERY_GROUP,
    summary: 'Het vrijgegeven bestand, elke keer precies hetzelfde',
    description: 'Wie het ophaalt, wordt vastgelegd. Haalt de opdrachtgever het op, dan is het afgeleverd.',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, 'no-series', 'not-released', 'file-removed')
  @AnswersFile(['text/csv'], 'Het bestand.')
  async download(
    @Param() { kenmerk, nummer }: WindowPath,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const { content, fileName } = await this.access.change(actor, kenmerk, async (tx, record) =>
      valueOf(await this.downloading.download(tx, record, Number(nummer))),
    );
    return new StreamableFile(content, {
      type: 'text/csv',
      disposition: `attachment; filename="${fileName}"`,
    });
  }

  @Post('ontvangsten')
  @Idempotent()
  @Permit('cemetery.receive')
  @Operation({
    id: 'meldOntvangstBegraafbestand',
    group: CEMETERY_GROUP,
    summary: 'Meld hoeveel items de boekhouding las en wat ze samen zijn',
    description:
      'Klopt dat met het bestand, dan is het venster klaar. Zo niet, dan staat er een verschil open.',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, 'no-series', 'not-released', 'received-before')
  @Answers(201, WINDOW, 'Het venster.')
  receive(
    @Param() path: WindowPath,
    @Body() { aantalRegels, controletotaal }: ControlBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    const read = { count: aantalRegels, total: controletotaal };
    return this.act(actor, path, (tx, record, window) => this.acts.receive(tx, record, window, read));
  }

  @Post('verschilafhandelingen')
  @Idempotent()
  @Permit('cemetery.close-difference')
  @Operation({
    id: 'handelBegraafverschilAf',
    group: CEMETERY_GROUP,
    summary: 'Handel af dat de boekhouding iets anders las, met de reden',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, 'no-series', 'not-released', 'received-before', 'no-difference')
  @Answers(201, WINDOW, 'Het venster.')
  close(
    @Param() path: WindowPath,
    @Body() { reden }: DifferenceBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, (tx, record, window) =>
      this.acts.closeDifference(tx, record, window, reden),
    );
  }

  private act(
    actor: Actor,
    { kenmerk, nummer }: WindowPath,
    work: (tx: Tx, record: AgreementRecord, window: number) => Promise<Decision<void>>,
  ): Promise<Shown> {
    return this.access.change(actor, kenmerk, async (tx, record) => {
      valueOf(await work(tx, record, Number(nummer)));
      return writeWindow(valueOf(await this.windows.find(tx, record.agreementId, Number(nummer))));
    });
  }
}
