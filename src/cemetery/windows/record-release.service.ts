import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit';
import type { Tx } from '../../platform/database';
import { cemeteryContents } from '../cemetery-contents';
import type { ReleasedFile } from './file-rows';
import { KeepDebtorsForTerm } from './keep-debtors-for-term.service';

/** Writes down that a file was released, and lets the term of its debtors begin in case nobody ever receives it. */
@Injectable()
export class RecordRelease {
  constructor(
    private readonly audit: AuditTrail,
    private readonly term: KeepDebtorsForTerm,
  ) {}

  /** `delivery`: which time it is sent, when it is. */
  async record(tx: Tx, agreementId: string, file: ReleasedFile, delivery?: number): Promise<void> {
    const ordered =
      delivery === undefined
        ? {}
        : await cemeteryContents(
            tx,
            agreementId,
            `cemetery-delivery ${file.fileNumber}.${delivery.toString()}`,
          );
    await this.term.beginUnreceived(tx, agreementId, file);
    await this.audit.record(tx, agreementId, {
      action: 'cemetery.file-released',
      subjectKind: 'cemetery-file',
      subjectId: file.fileNumber,
      details: {
        ...{
          digest: file.digest,
          items: file.count.toString(),
          total: file.total,
          delivery: delivery?.toString() ?? 'none',
        },
        contents: {
          ...(await cemeteryContents(tx, agreementId, `cemetery-file ${file.fileNumber}`)),
          ...ordered,
        },
      },
    });
  }
}
