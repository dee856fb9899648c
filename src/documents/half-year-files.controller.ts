import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { MomentQuery, readAskedMoment } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { AnswersFile, Operation, Refuses, valueOf } from '../platform/http';
import { DocumentRenderer } from './document-renderer.service';
import { FixedOverviewPath, HALF_YEAR_PROBLEMS, OverviewPath, ReadHalfYear, readPeriod } from '../reporting';
import { SETTLING_PROBLEMS } from '../settlement';
import { overviewFileName } from './domain';
import type { OverviewPaper } from './overview-paper';
import { paperOfFixed, paperOfShown } from './overview/paper-of-overview';

const GROUP = 'Begroting en verantwoording';
const SOURCE = 'DVO artikelen 4.5 en 6';
const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A half-year overview as a file, as known at a moment or as a party fixed it; the same figures as the interface. */
@Controller('v1/overeenkomsten/:kenmerk/halfjaaroverzichten/:periode')
export class HalfYearFilesController {
  constructor(
    private readonly reading: ReadHalfYear,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get('bestanden/pdf')
  @Permit('budget.read')
  @Operation({
    id: 'downloadHalfjaaroverzicht',
    group: GROUP,
    summary: 'Het halfjaaroverzicht als PDF (PDF/A-3), met grafieken en hun tabellen',
    source: SOURCE,
  })
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @AnswersFile([PDF], 'Het bestand.')
  async pdf(
    @Param() path: OverviewPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return this.pdfOf(await this.shown(actor, path, query));
  }

  @Get('bestanden/xlsx')
  @Permit('budget.read')
  @Operation({
    id: 'downloadHalfjaaroverzichtWerkmap',
    group: GROUP,
    summary: 'Het halfjaaroverzicht als werkmap, met totalen die rekenen',
    source: SOURCE,
  })
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @AnswersFile([XLSX], 'Het bestand.')
  async workbook(
    @Param() path: OverviewPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return this.workbookOf(await this.shown(actor, path, query));
  }

  @Get('vaststellingen/:versie/bestanden/pdf')
  @Permit('budget.read')
  @Operation({
    id: 'downloadVastgesteldHalfjaaroverzicht',
    group: GROUP,
    summary: 'Een overzicht zoals een partij het vaststelde, als PDF (PDF/A-3)',
    source: SOURCE,
  })
  @Refuses(HALF_YEAR_PROBLEMS, 'unknown-overview')
  @AnswersFile([PDF], 'Het bestand.')
  async fixedPdf(@Param() path: FixedOverviewPath, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return this.pdfOf(await this.fixed(actor, path));
  }

  @Get('vaststellingen/:versie/bestanden/xlsx')
  @Permit('budget.read')
  @Operation({
    id: 'downloadVastgesteldHalfjaaroverzichtWerkmap',
    group: GROUP,
    summary: 'Een overzicht zoals een partij het vaststelde, als werkmap',
    source: SOURCE,
  })
  @Refuses(HALF_YEAR_PROBLEMS, 'unknown-overview')
  @AnswersFile([XLSX], 'Het bestand.')
  async fixedWorkbook(
    @Param() path: FixedOverviewPath,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return this.workbookOf(await this.fixed(actor, path));
  }

  private async shown(
    actor: Actor,
    { kenmerk, periode }: OverviewPath,
    query: MomentQuery,
  ): Promise<OverviewPaper> {
    const asked = readAskedMoment(query);
    return paperOfShown(valueOf(await this.reading.read(actor, kenmerk, readPeriod(periode), asked)));
  }

  private async fixed(actor: Actor, { kenmerk, periode, versie }: FixedOverviewPath): Promise<OverviewPaper> {
    const found = await this.reading.version(actor, kenmerk, readPeriod(periode), Number(versie));
    return paperOfFixed(valueOf(found));
  }

  private async pdfOf(paper: OverviewPaper): Promise<StreamableFile> {
    return fileOf(await this.renderer.render('overview', paper), PDF, overviewFileName(paper, 'pdf'));
  }

  private async workbookOf(paper: OverviewPaper): Promise<StreamableFile> {
    const content = await this.renderer.render('overview workbook', paper);
    return fileOf(content, XLSX, overviewFileName(paper, 'xlsx'));
  }
}

function fileOf(content: Buffer, type: string, name: string): StreamableFile {
  return new StreamableFile(content, { type, disposition: `attachment; filename="${name}"` });
}
