import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { AnswersFile, Operation, Refuses } from '../platform/http';
import { DocumentRenderer } from './document-renderer.service';
import { OfferedReportPath, QUARTER_PROBLEMS, QuarterPath, readQuarter } from '../quarterly-reports';
import { quarterlyReportFileName } from './domain';
import type { QuarterPaper } from './quarter-paper';
import { QuarterPapers } from './quarter-papers.service';

const GROUP = 'Kwartaalrapportages';
const SOURCE = 'DVO artikel 6; SLA, Rapportagemodel';
const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A quarterly report as a file: as it is shown now, or as a version was put to the client. */
@Controller('v1/overeenkomsten/:kenmerk/kwartaalrapportages/:kwartaal')
export class QuarterlyReportFilesController {
  constructor(
    private readonly papers: QuarterPapers,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get('bestanden/pdf')
  @Permit('quarterly-report.read')
  @Operation({
    id: 'downloadKwartaalrapportage',
    group: GROUP,
    summary: 'De kwartaalrapportage als PDF (PDF/A-3), met grafieken en hun tabellen',
    description: 'Wat niet is voorgelegd, is een concept.',
    source: SOURCE,
  })
  @Refuses(QUARTER_PROBLEMS, 'unknown-quarterly-report', 'year-cannot-be-settled')
  @AnswersFile([PDF], 'Het bestand.')
  async pdf(@Param() path: QuarterPath, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return this.pdfOf(await this.papers.shown(actor, path.kenmerk, readQuarter(path)));
  }

  @Get('bestanden/docx')
  @Permit('quarterly-report.read')
  @Operation({
    id: 'downloadKwartaalrapportageTekst',
    group: GROUP,
    summary: 'De kwartaalrapportage als tekstdocument (DOCX) om mee verder te werken',
    description: 'Wat niet is voorgelegd, is een concept.',
    source: SOURCE,
  })
  @Refuses(QUARTER_PROBLEMS, 'unknown-quarterly-report', 'year-cannot-be-settled')
  @AnswersFile([DOCX], 'Het bestand.')
  async text(@Param() path: QuarterPath, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return this.textOf(await this.papers.shown(actor, path.kenmerk, readQuarter(path)));
  }

  @Get('indieningen/:versie/bestanden/pdf')
  @Permit('quarterly-report.read')
  @Operation({
    id: 'downloadVoorgelegdeKwartaalrapportage',
    group: GROUP,
    summary: 'Een versie zoals ze is voorgelegd, als PDF (PDF/A-3)',
    description: 'Wat ermee is gedaan, staat erbij.',
    source: SOURCE,
  })
  @Refuses(QUARTER_PROBLEMS, 'unknown-quarterly-report')
  @AnswersFile([PDF], 'Het bestand.')
  async offeredPdf(@Param() path: OfferedReportPath, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return this.pdfOf(await this.offered(actor, path));
  }

  @Get('indieningen/:versie/bestanden/docx')
  @Permit('quarterly-report.read')
  @Operation({
    id: 'downloadVoorgelegdeKwartaalrapportageTekst',
    group: GROUP,
    summary: 'Een versie zoals ze is voorgelegd, als tekstdocument (DOCX)',
    description: 'Wat ermee is gedaan, staat erbij.',
    source: SOURCE,
  })
  @Refuses(QUARTER_PROBLEMS, 'unknown-quarterly-report')
  @AnswersFile([DOCX], 'Het bestand.')
  async offeredText(@Param() path: OfferedReportPath, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return this.textOf(await this.offered(actor, path));
  }

  private offered(actor: Actor, path: OfferedReportPath): Promise<QuarterPaper> {
    return this.papers.offered(actor, path.kenmerk, readQuarter(path), Number(path.versie));
  }

  private async pdfOf(paper: QuarterPaper): Promise<StreamableFile> {
    const content = await this.renderer.render('quarterly report', paper);
    return fileOf(content, PDF, quarterlyReportFileName(paper, 'pdf'));
  }

  private async textOf(paper: QuarterPaper): Promise<StreamableFile> {
    const content = await this.renderer.render('quarterly text', paper);
    return fileOf(content, DOCX, quarterlyReportFileName(paper, 'docx'));
  }
}

function fileOf(content: Buffer, type: string, name: string): StreamableFile {
  return new StreamableFile(content, { type, disposition: `attachment; filename="${name}"` });
}
