import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { FilesStore } from '../windows/files.store';

/** The bytes of released files, for whoever sends them; people get them by `DownloadFile`. */
@Injectable()
export class ReleasedContent {
  constructor(private readonly files: FilesStore) {}

  /** As it was released; undefined once it was removed after its term. */
  read(tx: Tx, agreementId: string, windowNumber: number): Promise<Buffer | undefined> {
    return this.files.content(tx, agreementId, windowNumber);
  }
}
