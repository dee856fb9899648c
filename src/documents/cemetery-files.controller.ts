import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { AgreementAccess } from '../agreements';
import { CEMETERY_GROUP, CEMETERY_PROBLEMS, CEMETERY_SOURCE, WindowPath } from '../cemetery';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { AnswersFile, Operation, Refuses, valueOf } from '../platform/http';
import type { CemeteryPaper } from './cemetery-paper';
import { DocumentRenderer } from './document-renderer.service';
import { CemeteryPapers } from './cemetery-papers.service';
import { controlReportName, coverLetterName } from './domain';

const PDF = 'application/pdf';
const DESCRIPTION = 'Er staat niets in over debiteuren. Elke keer precies hetzelfde.';

/** The papers with a billing file of the cemetery administration, for either side (SLA 1.9). */
@Controller('v1/overeenkomsten/:kenmerk/begraafvensters/:nummer')
export class CemeteryFilesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly papers: CemeteryPapers,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get('controlerapport')
  @Permit('cemetery.read')
  @Operation({
    id: 'downloadBegraafcontrolerapport',
    group: CEMETERY_GROUP,
    summary: 'Het controlerapport bij het vrijgegeven bestand, als PDF (PDF/A-3)',
    description: `Aantal en som in totaal en per begraafplaats, artikel en kostensoort. ${DESCRIPTION}`,
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, 'not-released')
  @AnswersFile([PDF], 'Het controlerapport.')
  async report(@Param() path: WindowPath, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const paper = await this.paper(actor, path);
    return pdfOf(
      await this.renderer.render('control report', paper),
      controlReportName(paper.head.fileNumber),
    );
  }

  @Get('aanbiedingsbrief')
  @Permit('cemetery.read')
  @Operation({
    id: 'downloadBegraafaanbiedingsbrief',
    group: CEMETERY_GROUP,
    summary:
      'De brief bij het vrijgegeven bestand aan de boekhouding van de opdrachtgever, als PDF (PDF/A-3)',
    description: DESCRIPTION,
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, 'not-released')
  @AnswersFile([PDF], 'De brief.')
  async letter(@Param() path: WindowPath, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const paper = await this.paper(actor, path);
    return pdfOf(await this.renderer.render('cover letter', paper), coverLetterName(paper.head.fileNumber));
  }

  private paper(actor: Actor, { kenmerk, nummer }: WindowPath): Promise<CemeteryPaper> {
    return this.access.read(actor, kenmerk, async (tx, record) =>
      valueOf(await this.papers.read(tx, record, Number(nummer))),
    );
  }
}

function pdfOf(content: Buffer, fileName: string): StreamableFile {
  return new StreamableFile(content, { type: PDF, disposition: `attachment; filename="${fileName}"` });
}
