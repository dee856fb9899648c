import { Inject, Injectable } from '@nestjs/common';
import type { IssuedDocument } from '../invoicing/domain';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { DocumentRenderer } from './document-renderer.service';
import { DocumentFilesStore, type DocumentFile, type DocumentFormat } from './document-files.store';

/** Renders documents outside any transaction and keeps what was rendered, with the moment; the first of two counts. */
@Injectable()
export class RenderedFiles {
  constructor(
    private readonly store: DocumentFilesStore,
    private readonly renderer: DocumentRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  render(document: IssuedDocument): Promise<DocumentFile[]> {
    return this.renderer.render('issued document', document);
  }

  async keep(
    tx: Tx,
    place: { agreementId: string; number: string },
    files: readonly DocumentFile[],
  ): Promise<void> {
    for (const file of files) await this.store.keep(tx, place, file, this.clock.now());
  }

  /** Both files of a document; undefined while one is not there. */
  async kept(
    tx: Tx,
    { agreementId, number }: { agreementId: string; number: string },
  ): Promise<Readonly<Record<DocumentFormat, DocumentFile>> | undefined> {
    const pdf = await this.store.find(tx, agreementId, number, 'pdf');
    const ubl = await this.store.find(tx, agreementId, number, 'ubl');
    return pdf && ubl && { pdf, ubl };
  }
}
