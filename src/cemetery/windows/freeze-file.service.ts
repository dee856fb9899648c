import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { ComposedWindow } from './compose-window.service';
import { keptFigures, type Preparation, type ReleasedFile } from './file-rows';
import { FilesStore } from './files.store';
import { MendedCellsStore } from './mended-cells.store';
import { RecordRelease } from './record-release.service';

/** Keeps a file as it is from its release on: its number, its items and its bytes. */
@Injectable()
export class FreezeFile {
  constructor(
    private readonly files: FilesStore,
    private readonly mended: MendedCellsStore,
    private readonly recording: RecordRelease,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async freeze(
    tx: Tx,
    agreementId: string,
    { number: preparation, preparedRole }: Preparation,
    { composed, rendered, version, fingerprint }: ComposedWindow,
  ): Promise<ReleasedFile> {
    const { window, head, items, figures } = composed;
    const { digest, digestOfLines, content } = rendered;
    const itemIds = items.map(({ itemId }) => itemId);
    const file: ReleasedFile = {
      ...{ windowNumber: window.number, fileNumber: head.fileNumber, preparation },
      ...{ from: window.from, until: window.until, dueOn: window.dueOn },
      ...{ count: head.count, total: head.sum.toString(), figures: keptFigures(figures), fingerprint },
      ...{ outputProfile: version.outputProfile, digest, digestOfLines },
      ...{ mended: await this.mended.of(tx, agreementId, itemIds), preparedRole },
      ...{ releasedRole: tx.actor.role, releasedOn: head.releasedOn, releasedAt: this.clock.now() },
    };
    await this.files.release(tx, agreementId, file, itemIds, content);
    await this.recording.record(tx, agreementId, file);
    return file;
  }
}
