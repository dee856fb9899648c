import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { PartiesModule } from '../parties';
import { ReportingModule } from '../reporting';
import { AddendumFilesController } from './addendum-files.controller';
import { AddendumPapers } from './addendum-papers.service';
import { CalculationsController } from './calculations.controller';
import { DocumentFilesController } from './document-files.controller';
import { DocumentFiles } from './document-files.service';
import { DocumentFilesStore } from './document-files.store';
import { RenderDocument } from './render-document.processor';
import { RenderedFiles } from './rendered-files.service';
import { YearEndFilesController } from './year-end-files.controller';

@Module({
  imports: [AgreementsModule, PartiesModule, ReportingModule],
  controllers: [
    AddendumFilesController,
    CalculationsController,
    DocumentFilesController,
    YearEndFilesController,
  ],
  providers: [AddendumPapers, DocumentFilesStore, DocumentFiles, RenderDocument, RenderedFiles],
  exports: [AddendumPapers, DocumentFiles],
})
export class DocumentsModule {}
