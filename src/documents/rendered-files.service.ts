import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { DocumentFilesStore, type DocumentFile } from './document-files.store';

/** Keeps what was rendered, with the moment. */
@Injectable()
export class RenderedFiles {
  constructor(
    private readonly store: DocumentFilesStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async keep(
    tx: Tx,
    place: { agreementId: string; number: string },
    files: readonly DocumentFile[],
  ): Promise<void> {
    for (const file of files) await this.store.keep(tx, place, file, this.clock.now());
  }
}
