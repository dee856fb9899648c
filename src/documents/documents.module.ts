import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { CalculationsController } from './calculations.controller';
import { DocumentFilesController } from './document-files.controller';
import { DocumentFiles } from './document-files.service';
import { DocumentFilesStore } from './document-files.store';
import { RenderDocument } from './render-document.processor';
import { RenderedFiles } from './rendered-files.service';

@Module({
  imports: [AgreementsModule],
  controllers: [CalculationsController, DocumentFilesController],
  providers: [DocumentFilesStore, DocumentFiles, RenderDocument, RenderedFiles],
  exports: [DocumentFiles],
})
export class DocumentsModule {}
