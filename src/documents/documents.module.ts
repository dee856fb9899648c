import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { DecisionsModule } from '../decisions';
import { PartiesModule } from '../parties';
import { ReportingModule } from '../reporting';
import { YearAddendaModule } from '../year-addenda';
import { AddendumFilesController } from './addendum-files.controller';
import { AddendumPapers } from './addendum-papers.service';
import { CalculationsController } from './calculations.controller';
import { DocumentFilesController } from './document-files.controller';
import { DocumentFiles } from './document-files.service';
import { DocumentFilesStore } from './document-files.store';
import { NoteFilesController } from './note-files.controller';
import { NotePapers } from './note-papers.service';
import { PaperHeads } from './paper-heads.service';
import { RenderDocument } from './render-document.processor';
import { RenderedFiles } from './rendered-files.service';
import { YearAddendumFilesController } from './year-addendum-files.controller';
import { YearPapers } from './year-papers.service';
import { YearEndFilesController } from './year-end-files.controller';

@Module({
  imports: [AgreementsModule, DecisionsModule, PartiesModule, ReportingModule, YearAddendaModule],
  controllers: [
    AddendumFilesController,
    CalculationsController,
    DocumentFilesController,
    NoteFilesController,
    YearAddendumFilesController,
    YearEndFilesController,
  ],
  providers: [
    AddendumPapers,
    NotePapers,
    PaperHeads,
    DocumentFilesStore,
    DocumentFiles,
    RenderDocument,
    RenderedFiles,
    YearPapers,
  ],
  exports: [AddendumPapers, DocumentFiles, NotePapers, YearPapers],
})
export class DocumentsModule {}
