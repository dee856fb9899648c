import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { MomentQuery, readAskedMoment } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { AnswersFile, Operation, Refuses, valueOf } from '../platform/http';
import { DocumentRenderer } from './document-renderer.service';
import { ReadYearEnd, YearEndPath } from '../reporting';
import { SETTLING_PROBLEMS } from '../settlement';
import { yearEndFileName } from './domain';

const PDF = 'application/pdf';

/** The statement of a year as a file. */
@Controller('v1/overeenkomsten/:kenmerk/jaarafrekeningen/:jaar/bestanden')
export class YearEndFilesController {
  constructor(
    private readonly reading: ReadYearEnd,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get('pdf')
  @Permit('budget.read')
  @Operation({
    id: 'downloadJaarafrekening',
    group: 'Begroting en verantwoording',
    summary: 'De jaarafrekening als PDF (PDF/A-3)',
    source: 'DVO artikelen 4.2 en 6',
  })
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @AnswersFile([PDF], 'Het bestand.')
  async pdf(
    @Param() { kenmerk, jaar }: YearEndPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const question = { year: Number(jaar), asked: readAskedMoment(query) };
    const yearEnd = valueOf(await this.reading.read(actor, kenmerk, question));
    const disposition = `attachment; filename="${yearEndFileName(yearEnd)}"`;
    return new StreamableFile(await this.renderer.render('year-end', yearEnd), { type: PDF, disposition });
  }
}
