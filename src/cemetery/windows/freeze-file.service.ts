import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { OrderDelivery } from '../deliveries/order-delivery.service';
import { staffNumbers } from '../domain';
import type { ComposedWindow } from './compose-window.service';
import { keptFigures, type Preparation, type ReleasedFile } from './file-rows';
import { FilesStore } from './files.store';
import { RecordRelease } from './record-release.service';

/** Keeps a file as it is from its release on: its number, its items and its bytes; and has it sent. */
@Injectable()
export class FreezeFile {
  constructor(
    private readonly files: FilesStore,
    private readonly recording: RecordRelease,
    private readonly ordering: OrderDelivery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async freeze(
    tx: Tx,
    agreementId: string,
    { number: preparation, preparedBy, preparedRole }: Preparation,
    { composed, itemIds, rendered, version, fingerprint }: ComposedWindow,
  ): Promise<ReleasedFile> {
    const { window, head, figures } = composed;
    const { digest, digestOfLines, content } = rendered;
    const doers = { preparedBy, releasedBy: tx.actor.person };
    const file: ReleasedFile = {
      ...{ windowNumber: window.number, fileNumber: head.fileNumber, preparation },
      ...{ from: window.from, until: window.until, dueOn: window.dueOn },
      ...{ count: head.count, total: head.sum.toString(), figures: keptFigures(figures), fingerprint },
      ...{ outputProfile: version.outputProfile, digest, digestOfLines },
      mended: await this.files.mended(tx, agreementId, itemIds),
      ...{ leftOut: await this.files.leftOut(tx, agreementId), preparedRole },
      staff: staffNumbers(await this.files.doers(tx, agreementId), doers),
      ...{ releasedRole: tx.actor.role, releasedOn: head.releasedOn, releasedAt: this.clock.now() },
    };
    await this.files.release(tx, agreementId, file, itemIds, content);
    const delivery = await this.ordering.order(tx, agreementId, window.number);
    await this.recording.record(tx, agreementId, file, delivery);
    return file;
  }
}
