import { Module } from '@nestjs/common';
import { DocumentFilesController } from './document-files.controller';
import { DocumentFiles } from './document-files.service';
import { DocumentFilesStore } from './document-files.store';
import { RenderDocument } from './render-document.processor';
import { RenderedFiles } from './rendered-files.service';

@Module({
  controllers: [DocumentFilesController],
  providers: [DocumentFilesStore, DocumentFiles, RenderDocument, RenderedFiles],
  exports: [DocumentFiles],
})
export class DocumentsModule {}
