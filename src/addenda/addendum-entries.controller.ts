import { Body, Controller, Get, Param, Post, StreamableFile } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import {
  Answers,
  AnswersFile,
  Idempotent,
  Operation,
  refused,
  Refuses,
  SentFile,
  Upload,
  valueOf,
  type UploadedFile,
} from '../platform/http';
import {
  ADDENDUM_PROBLEMS,
  AddendumPath,
  EntryPath,
  FilePath,
  SHOWN_ADDENDUM,
  writeShownAddendum,
} from './addenda.dto';
import { AddendaReader } from './addenda.reader';
import type { AddendumFile } from './addendum-rows';
import { dispositionOf } from './disposition-of';
import { EntryBody, EntryForm, readEntryBody } from './entries.dto';
import { ReceiveFile } from './receive-file.service';
import { WriteEntry } from './write-entry.service';

const GROUP = 'Addenda';
const REFUSALS = [
  'unknown-addendum',
  'addendum-in-payroll',
  'addendum-withdrawn',
  'addendum-completed',
  'outside-months',
  'addendum-not-offered',
  'unknown-entry',
  'addendum-not-recordable',
  'day-in-the-future',
] as const;

type Shown = z.input<typeof SHOWN_ADDENDUM>;

/** Hours and costs of addenda with their proof (DVO 4.6; SLA 1.8). */
@Controller('v1/overeenkomsten/:kenmerk/addenda/:sleutel')
export class AddendumEntriesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly addenda: AddendaReader,
    private readonly entries: WriteEntry,
    private readonly files: ReceiveFile,
  ) {}

  @Post('posten')
  @Idempotent()
  @Permit('entry.record')
  @Operation({
    id: 'legPostVast',
    group: GROUP,
    summary: 'Leg uren of kilometers vast; uren tellen als een ander ze bevestigt',
    source: 'DVO artikel 4.6',
  })
  @Refuses(ADDENDUM_PROBLEMS, ...REFUSALS, 'proof-missing')
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum met de post.')
  write(@Param() path: AddendumPath, @Body() body: EntryBody, @CurrentActor() actor: Actor): Promise<Shown> {
    return this.record(actor, path, body);
  }

  @Post('posten-met-bewijs')
  @Idempotent()
  @Upload()
  @Permit('entry.record')
  @Operation({
    id: 'legPostMetBewijsVast',
    group: GROUP,
    summary: 'Leg kosten vast met de rekening of bon',
    source: 'DVO artikel 4.6 en SLA 1.8',
  })
  @Refuses(ADDENDUM_PROBLEMS, ...REFUSALS, 'proof-too-large', 'proof-of-other-type')
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum met de post.')
  writeWithProof(
    @Param() path: AddendumPath,
    @Body() body: EntryForm,
    @SentFile() file: UploadedFile,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.record(actor, path, body, valueOf(this.files.receive(file)));
  }

  @Post('posten/:post/bevestigingen')
  @Idempotent()
  @Permit('entry.confirm')
  @Operation({
    id: 'bevestigUren',
    group: GROUP,
    summary: 'Bevestig uren die een collega heeft vastgelegd',
    source: 'DVO artikel 3.3',
  })
  @Refuses(
    ADDENDUM_PROBLEMS,
    'unknown-addendum',
    'unknown-entry',
    'nothing-to-confirm',
    'entry-written-by-you',
    'addendum-not-recordable',
  )
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum met de bevestigde post.')
  confirm(@Param() { kenmerk, sleutel, post }: EntryPath, @CurrentActor() actor: Actor): Promise<Shown> {
    return this.access.change(actor, kenmerk, async (tx, record) => {
      valueOf(await this.entries.confirm(tx, record, sleutel, post));
      return this.show(await this.addenda.read(tx, record.agreementId, sleutel));
    });
  }

  @Get('bewijsstukken/:id')
  @Permit('addendum.read')
  @Operation({
    id: 'downloadBewijsstuk',
    group: GROUP,
    summary: 'Het bewijs van een post, of de scan van een akkoord op papier',
    source: 'DVO artikel 4.6',
  })
  @AnswersFile(['application/pdf', 'image/jpeg', 'image/png'], 'Het bestand, zoals het is gestuurd.')
  async file(
    @Param() { kenmerk, sleutel, id }: FilePath,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const file = await this.access.read(actor, kenmerk, (tx, { agreementId }) =>
      this.addenda.file(tx, agreementId, sleutel, id),
    );
    if (!file) throw refused('not-found');
    const { content, mediaType, fileName } = file;
    return new StreamableFile(content, { type: mediaType, disposition: dispositionOf(fileName) });
  }

  private record(
    actor: Actor,
    { kenmerk, sleutel }: AddendumPath,
    body: EntryBody,
    proof?: AddendumFile,
  ): Promise<Shown> {
    const entry = readEntryBody(body, proof);
    return this.access.change(actor, kenmerk, async (tx, record) => {
      valueOf(await this.entries.write(tx, record, sleutel, entry));
      return this.show(await this.addenda.read(tx, record.agreementId, sleutel));
    });
  }

  private show([shown]: Awaited<ReturnType<AddendaReader['read']>>): Shown {
    if (!shown) throw refused('not-found');
    return writeShownAddendum(shown);
  }
}
