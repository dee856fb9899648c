import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { CemeteryModule } from '../cemetery';
import { DecisionsModule } from '../decisions';
import { PartiesModule } from '../parties';
import { QuarterlyReportsModule } from '../quarterly-reports';
import { ReportingModule } from '../reporting';
import { YearAddendaModule } from '../year-addenda';
import { AddendumFilesController } from './addendum-files.controller';
import { AddendumPapers } from './addendum-papers.service';
import { CalculationsController } from './calculations.controller';
import { CemeteryFilesController } from './cemetery-files.controller';
import { CemeteryPapers } from './cemetery-papers.service';
import { DocumentFilesController } from './document-files.controller';
import { DocumentFiles } from './document-files.service';
import { DocumentFilesStore } from './document-files.store';
import { builtThreads, DocumentRenderer } from './document-renderer.service';
import { HalfYearFilesController } from './half-year-files.controller';
import { MakeFiles } from './make-files.service';
import { NoteFilesController } from './note-files.controller';
import { NoteFetch } from './note-fetch.service';
import { NotePapers } from './note-papers.service';
import { PaperHeads } from './paper-heads.service';
import { QuarterPapers } from './quarter-papers.service';
import { QuarterlyReportFilesController } from './quarterly-report-files.controller';
import { RenderDocument } from './render-document.processor';
import { RenderedFiles } from './rendered-files.service';
import { YearAddendumFilesController } from './year-addendum-files.controller';
import { YearPapers } from './year-papers.service';
import { YearEndFilesController } from './year-end-files.controller';

@Module({
  imports: [
    AgreementsModule,
    CemeteryModule,
    DecisionsModule,
    PartiesModule,
    QuarterlyReportsModule,
    ReportingModule,
    YearAddendaModule,
  ],
  controllers: [
    AddendumFilesController,
    CalculationsController,
    CemeteryFilesController,
    DocumentFilesController,
    HalfYearFilesController,
    NoteFilesController,
    QuarterlyReportFilesController,
    YearAddendumFilesController,
    YearEndFilesController,
  ],
  providers: [
    AddendumPapers,
    CemeteryPapers,
    NotePapers,
    PaperHeads,
    DocumentFilesStore,
    DocumentFiles,
    { provide: DocumentRenderer, useFactory: () => new DocumentRenderer(builtThreads()) },
    QuarterPapers,
    MakeFiles,
    NoteFetch,
    RenderDocument,
    RenderedFiles,
    YearPapers,
  ],
  exports: [
    AddendumPapers,
    CemeteryPapers,
    DocumentFiles,
    DocumentRenderer,
    MakeFiles,
    NoteFetch,
    NotePapers,
    YearPapers,
  ],
})
export class DocumentsModule {}
