import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AGREEMENT, AGREEMENT_PROBLEMS, AgreementAccess, AgreementPath, writeAgreement } from '../agreements';
import { actorOf, CurrentActor, CurrentPerson, decide, Permit, type Person } from '../people';
import { Transactions, type Actor } from '../platform/database';
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
import { AGREEMENT_FILE_PROBLEMS, AgreementFileForm } from './agreement-files.dto';
import { RECORDING, writeRecording } from './facts.dto';
import { RecordAgreementFile } from './record-agreement-file.service';

/** Larger than any agreement; reading YAML takes long. */
const LARGEST_FILE = 1024 * 1024;

/** Agreements, year addenda and later facts as files. */
@Controller('v1')
export class AgreementFilesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: AgreementAccess,
    private readonly files: RecordAgreementFile,
  ) {}

  @Post('overeenkomstbestanden')
  @Idempotent()
  @Upload()
  @Permit('agreement.record')
  @Operation({
    id: 'leesOvereenkomstIn',
    group: 'Overeenkomsten',
    summary: 'Registreer een overeenkomst uit een bestand, met de feiten die erin staan',
    description: 'Vraagt ook het recht om feiten vast te leggen.',
    source: 'DVO artikelen 1, 4.2 en 9.1',
  })
  @Refuses(AGREEMENT_FILE_PROBLEMS, 'agreement-file-faults')
  @Refuses(AGREEMENT_PROBLEMS, 'not-your-agreement', 'agreement-exists', 'unknown-parties')
  @Answers(201, AGREEMENT, 'De geregistreerde overeenkomst.', { headers: { Location: 'Waar ze staat.' } })
  async register(
    @Body() { bron }: AgreementFileForm,
    @SentFile() file: UploadedFile,
    @CurrentPerson() person: Person,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof AGREEMENT>> {
    if (!decide(person, 'facts.record').allowed) throw refused('not-permitted');
    const sent = sentFile(file, bron);
    const registered = await this.transactions.run(actorOf(person), async (tx) =>
      valueOf(await this.files.register(tx, sent)),
    );
    response.location(`/v1/overeenkomsten/${registered.key}`);
    return writeAgreement(registered);
  }

  @Post('overeenkomsten/:kenmerk/feitenbestanden')
  @Idempotent()
  @Upload()
  @Permit('facts.record')
  @Operation({
    id: 'leesFeitenIn',
    group: 'Feiten',
    summary: 'Leg de feiten uit een bestand vast, zoals een jaaraddendum, alle of geen',
    source: 'DVO artikelen 4.2 tot en met 4.12',
  })
  @Refuses(AGREEMENT_FILE_PROBLEMS, 'agreement-file-faults')
  @Answers(201, RECORDING, 'Wanneer en onder welke posities ze zijn vastgelegd.')
  async record(
    @Param() { kenmerk }: AgreementPath,
    @Body() { bron }: AgreementFileForm,
    @SentFile() file: UploadedFile,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof RECORDING>> {
    const sent = sentFile(file, bron);
    const recording = await this.access.change(actor, kenmerk, async (tx, record) =>
      valueOf(await this.files.add(tx, record, sent)),
    );
    return writeRecording(recording);
  }
}

function sentFile(
  { content, fileName }: UploadedFile,
  source = fileName,
): { content: Buffer; source: string } {
  if (content.length > LARGEST_FILE) throw refused('too-large');
  return { content, source };
}
