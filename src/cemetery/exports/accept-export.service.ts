import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { cemeteryContents } from '../cemetery-contents';
import type { CheckedExport } from './check-export.service';
import type { AcceptedExport, ExportUpload } from './export-upload';
import { ExportsStore } from './exports.store';
import { ItemsStore } from './items.store';

/** Records an export that was checked and found without faults; its items go into the next file. */
@Injectable()
export class AcceptExport {
  constructor(
    private readonly exports: ExportsStore,
    private readonly items: ItemsStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async accept(
    tx: Tx,
    agreementId: string,
    upload: ExportUpload,
    { totals, leftOut, record }: CheckedExport,
  ): Promise<AcceptedExport> {
    const { fileName, digest, profile, mended } = upload;
    const exportId = randomUUID();
    const number = (await this.items.exports(tx, agreementId)).length + 1;
    const added: Omit<AcceptedExport, 'leftOut'> = {
      ...{ exportId, number, fileName, digest, profile },
      ...{ count: totals.count, total: totals.sum.toString(), mendedCount: mended.length },
      ...{ acceptedBy: tx.actor.person, acceptedAt: this.clock.now() },
    };
    await this.exports.add(tx, agreementId, added, upload, leftOut);
    await record(exportId);
    const accepted = (await this.items.exports(tx, agreementId)).at(-1);
    if (accepted?.exportId !== exportId) throw new Error('An export that was added is the last one');
    await this.audit.record(tx, agreementId, {
      action: 'cemetery.export-accepted',
      subjectKind: 'cemetery-export',
      subjectId: accepted.number.toString(),
      details: {
        ...{
          digest,
          items: totals.count.toString(),
          total: accepted.total,
          mended: mended.length.toString(),
          leftOut: leftOut.length.toString(),
        },
        contents: await cemeteryContents(tx, agreementId, `cemetery-export ${accepted.number}`),
      },
    });
    return accepted;
  }
}
