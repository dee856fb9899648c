import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { AnswersFile, Operation, Refuses, valueOf } from '../platform/http';
import { DocumentRenderer } from './document-renderer.service';
import { YEAR_PROBLEMS, YearPath } from '../year-addenda';
import { yearAddendumFileName } from './domain';
import { YearPapers } from './year-papers.service';

const PDF = 'application/pdf';

/** A year addendum on paper, for signature. */
@Controller('v1/overeenkomsten/:kenmerk/jaaraddenda/:jaar/bestanden')
export class YearAddendumFilesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly papers: YearPapers,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get('pdf')
  @Permit('year-addendum.read')
  @Operation({
    id: 'downloadJaaraddendum',
    group: 'Jaaraddenda',
    summary: 'Het jaaraddendum als PDF (PDF/A-3), om te ondertekenen, met wat er is besloten',
    source: 'DVO artikel 4.2',
  })
  @Refuses(YEAR_PROBLEMS, 'unknown-year-addendum', 'year-addendum-not-offered')
  @AnswersFile([PDF], 'Het bestand.')
  async pdf(@Param() { kenmerk, jaar }: YearPath, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const paper = await this.access.read(actor, kenmerk, async (tx, record) =>
      valueOf(await this.papers.read(tx, record, Number(jaar))),
    );
    const disposition = `attachment; filename="${yearAddendumFileName(kenmerk, Number(jaar))}"`;
    return new StreamableFile(await this.renderer.render('year addendum', paper), { type: PDF, disposition });
  }
}
