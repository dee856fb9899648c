import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ADDENDUM_PROBLEMS, AddendumPath } from '../addenda';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { AnswersFile, Operation, Refused, Refuses } from '../platform/http';
import { DocumentRenderer } from './document-renderer.service';
import { AddendumPapers } from './addendum-papers.service';
import { addendumFileName } from './domain';

const PDF = 'application/pdf';

/** An addendum on paper, for signature. */
@Controller('v1/overeenkomsten/:kenmerk/addenda/:sleutel/bestanden')
export class AddendumFilesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly papers: AddendumPapers,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get('pdf')
  @Permit('addendum.read')
  @Operation({
    id: 'downloadAddendum',
    group: 'Addenda',
    summary: 'Het addendum als PDF (PDF/A-3), om te ondertekenen, met wat er is besloten',
    source: 'DVO artikel 3.6',
  })
  @Refuses(ADDENDUM_PROBLEMS, 'unknown-addendum')
  @AnswersFile([PDF], 'Het bestand.')
  async pdf(
    @Param() { kenmerk, sleutel }: AddendumPath,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const paper = await this.access.read(actor, kenmerk, (tx, record) =>
      this.papers.read(tx, record, sleutel),
    );
    if (!paper) throw new Refused({ code: 'unknown-addendum', values: { addendum: sleutel } });
    const disposition = `attachment; filename="${addendumFileName(kenmerk, sleutel)}"`;
    return new StreamableFile(await this.renderer.render('addendum', paper), { type: PDF, disposition });
  }
}
