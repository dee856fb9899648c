import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { AnswersFile, Operation, Refuses, valueOf } from '../platform/http';
import {
  EVIDENCE_PROBLEMS,
  EvidenceQuery,
  IssuedYearPath,
  JOURNAL_FORMS,
  JournalQuery,
} from './evidence.dto';
import { ExportEvidence } from './export-evidence.service';
import { VerifierProgram } from './verifier-program';
import { WriteJournal } from './write-journal.service';

const GROUP = 'Bewijs';
const JSON_LINES = 'application/x-ndjson';
const SCRIPT = 'text/javascript';

/** What is handed over to others: evidence, the program that checks it, and postings for a bookkeeping. */
@Controller('v1')
export class EvidenceController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly evidence: ExportEvidence,
    private readonly journal: WriteJournal,
    private readonly verifier: VerifierProgram,
  ) {}

  @Get('overeenkomsten/:kenmerk/bewijsbestanden/:jaar')
  @Permit('evidence.export')
  @Operation({
    id: 'downloadBewijsbestand',
    group: GROUP,
    summary: 'Het bewijs van de documenten van een jaar, in één bestand dat zichzelf controleert',
    description:
      'Volledig voor de opdrachtnemer, die zegt waarom; voor de opdrachtgever met gepubliceerd detail en de hashes van de rest. Het ophalen wordt genoteerd.',
    source: 'DVO artikel 3.3',
  })
  @Refuses(EVIDENCE_PROBLEMS, 'nothing-issued', 'reason-missing')
  @AnswersFile([JSON_LINES], 'Het bestand: één vastlegging per regel, als laatste het manifest.')
  async evidenceFile(
    @Param() { kenmerk, jaar }: IssuedYearPath,
    @Query() { reden }: EvidenceQuery,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const record = await this.access.read(actor, kenmerk, (_tx, found) => Promise.resolve(found));
    const question = { year: Number(jaar), reason: reden };
    const { lines } = valueOf(await this.evidence.export(actor, record, question));
    return attached(Readable.from(lines), JSON_LINES, `bewijs-${kenmerk}-${jaar}.jsonl`);
  }

  @Get('overeenkomsten/:kenmerk/journaalposten/:jaar')
  @Permit('journal.export')
  @Operation({
    id: 'downloadJournaalposten',
    group: GROUP,
    summary: 'De documenten van een jaar als dubbele boekingen, met controletotalen',
    description:
      'Tekst voor hledger en ledger, of XML Auditfile Financieel 3.2. Het ophalen wordt genoteerd.',
    source: 'DVO artikel 4.10',
  })
  @Refuses(EVIDENCE_PROBLEMS, 'nothing-issued')
  @AnswersFile(
    Object.values(JOURNAL_FORMS).map(({ mediaType }) => mediaType),
    'Het bestand; bovenaan staan het aantal boekingen en de totalen.',
  )
  async journalFile(
    @Param() { kenmerk, jaar }: IssuedYearPath,
    @Query() { vorm }: JournalQuery,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const record = await this.access.read(actor, kenmerk, (_tx, found) => Promise.resolve(found));
    const question = { year: Number(jaar), format: vorm };
    const text = valueOf(await this.journal.write(actor, record, question));
    const { mediaType, extension } = JOURNAL_FORMS[vorm];
    return attached(Buffer.from(text), mediaType, `journaal-${kenmerk}-${jaar}.${extension}`);
  }

  @Get('bewijscontrole')
  @Permit('public')
  @Operation({
    id: 'downloadBewijscontrole',
    group: GROUP,
    summary: 'Het programma dat een bewijsbestand controleert, voor Node, zonder database of netwerk',
    source: 'DVO artikel 3.3',
  })
  @AnswersFile([SCRIPT], 'Het programma: node bewijscontrole.cjs BESTAND.')
  program(): StreamableFile {
    return attached(Buffer.from(this.verifier.source()), SCRIPT, 'bewijscontrole.cjs');
  }
}

function attached(content: Buffer | Readable, type: string, fileName: string): StreamableFile {
  const disposition = `attachment; filename="${fileName}"`;
  return content instanceof Readable
    ? new StreamableFile(content, { type, disposition })
    : new StreamableFile(content, { type, disposition });
}
