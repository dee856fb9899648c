import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { AgreementAccess } from '../agreements';
import { ADVICE_PROBLEMS, NotePath } from '../decisions';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { AnswersFile, Operation, Refused, Refuses } from '../platform/http';
import { DocumentRenderer } from './document-renderer.service';
import { noteFileName } from './domain';
import { NotePapers } from './note-papers.service';

const PDF = 'application/pdf';

/** An advice note on paper, for the file of either side. */
@Controller('v1/overeenkomsten/:kenmerk/adviesnotas/:nota/bestanden')
export class NoteFilesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly papers: NotePapers,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get('pdf')
  @Permit('advice.read')
  @Operation({
    id: 'downloadAdviesnota',
    group: 'Adviesnota’s',
    summary: 'De adviesnota als PDF (PDF/A-3), met het effect en wat er is besloten',
    description: 'De opdrachtgever kan haar downloaden als ze is voorgelegd.',
    source: 'DVO artikel 4.8 en SLA, Ziekteverzuim',
  })
  @Refuses(ADVICE_PROBLEMS, 'unknown-note')
  @AnswersFile([PDF], 'Het bestand.')
  async pdf(@Param() { kenmerk, nota }: NotePath, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const paper = await this.access.read(actor, kenmerk, (tx, record) => this.papers.read(tx, record, nota));
    if (!paper) throw new Refused({ code: 'unknown-note', values: { note: nota } });
    const disposition = `attachment; filename="${noteFileName(kenmerk, nota)}"`;
    return new StreamableFile(await this.renderer.render('advice note', paper), { type: PDF, disposition });
  }
}
