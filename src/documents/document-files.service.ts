import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import { DocumentFilesStore, type DocumentFormat } from './document-files.store';

/** The PDF and UBL of issued documents, once they have been rendered. */
@Injectable()
export class DocumentFiles {
  constructor(private readonly store: DocumentFilesStore) {}

  /** The bytes of a file; undefined while it is not rendered yet, or when there is no such document. */
  async content(
    tx: Tx,
    agreementId: string,
    number: string,
    format: DocumentFormat,
  ): Promise<Buffer | undefined> {
    return (await this.store.find(tx, agreementId, number, format))?.content;
  }
}
