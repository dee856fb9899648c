import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { AnswersFile, Operation, Refuses, valueOf } from '../platform/http';
import { EVIDENCE_PROBLEMS, EvidenceQuery, IssuedYearPath, JournalQuery } from './evidence.dto';
import { ExportEvidence } from './export-evidence.service';
import { attachment, EVIDENCE_TYPE, fileOfEvidence, fileOfJournal, JOURNAL_FORMS } from './file-names';
import { VerifierProgram } from './verifier-program';
import { WriteJournal } from './write-journal.service';

const GROUP = 'Bewijs';
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
  @AnswersFile([EVIDENCE_TYPE], 'Het bestand: één vastlegging per regel, als laatste het manifest.')
  async evidenceFile(
    @Param() { kenmerk, jaar }: IssuedYearPath,
    @Query() { reden }: EvidenceQuery,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const record = await this.access.read(actor, kenmerk, (_tx, found) => Promise.resolve(found));
    const question = { year: Number(jaar), reason: reden };
    const { lines } = valueOf(await this.evidence.export(actor, record, question));
    return new StreamableFile(Readable.from(lines), fileOfEvidence(kenmerk, question.year));
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
    return new StreamableFile(Buffer.from(text), fileOfJournal(kenmerk, question.year, vorm));
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
    return new StreamableFile(Buffer.from(this.verifier.source()), {
      type: SCRIPT,
      disposition: attachment('bewijscontrole.cjs'),
    });
  }
}
