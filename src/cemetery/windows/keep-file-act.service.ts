import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, type AuditedAction } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { FileActsStore } from './file-acts.store';
import type { FileAct } from './file-rows';
import type { ShownWindow } from './windows.reader';

/** An act that was checked: the client got the file, read it, or a difference was closed. */
export type CheckedFileAct = Pick<FileAct, 'act' | 'count' | 'total' | 'text'> & {
  readonly action: AuditedAction;
};

/** Writes down what was done with a file that was released. */
@Injectable()
export class KeepFileAct {
  constructor(
    private readonly store: FileActsStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async keep(
    tx: Tx,
    agreementId: string,
    { window, file, acts }: ShownWindow,
    { action, ...done }: CheckedFileAct,
  ): Promise<void> {
    await this.store.add(tx, agreementId, {
      ...{ windowNumber: window.number, number: acts.length + 1, ...done },
      ...{ role: tx.actor.role, doneAt: this.clock.now() },
    });
    const { count, total, text } = done;
    await this.audit.record(tx, agreementId, {
      action,
      subjectKind: 'cemetery-file',
      subjectId: file?.fileNumber ?? '',
      details: {
        ...(count !== undefined && { items: count.toString() }),
        ...(total !== undefined && { total }),
        ...(text !== undefined && { reason: text }),
      },
    });
  }
}
