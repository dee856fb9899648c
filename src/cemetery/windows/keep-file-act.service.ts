import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, type AuditDetails, type AuditedAct, type AuditedAction } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { cemeteryContents } from '../cemetery-contents';
import { FileActsStore } from './file-acts.store';
import type { FileAct } from './file-rows';
import type { ShownWindow } from './windows.reader';

/** An act that was checked: the client got the file, read it, or a difference was closed. */
export type CheckedFileAct = Omit<FileAct, 'windowNumber' | 'number' | 'role' | 'doneAt'> & {
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
    shown: ShownWindow,
    { action, ...done }: CheckedFileAct,
  ): Promise<void> {
    const { window, file, acts } = shown;
    const number = acts.length + 1;
    await this.store.add(tx, agreementId, {
      ...{ windowNumber: window.number, number, ...done },
      ...{ role: tx.actor.role, doneAt: this.clock.now() },
    });
    const name = `cemetery-act ${file?.fileNumber ?? ''}.${number}`;
    const contents = await cemeteryContents(tx, agreementId, name);
    await this.note(tx, agreementId, shown, { action, details: { ...detailsOf(done), contents } });
  }

  /** Writes down in the audit chain alone what happened with a file. */
  async note(
    tx: Tx,
    agreementId: string,
    { file }: ShownWindow,
    happened: Pick<AuditedAct, 'action' | 'details'>,
  ): Promise<void> {
    await this.audit.record(tx, agreementId, {
      ...happened,
      subjectKind: 'cemetery-file',
      subjectId: file?.fileNumber ?? '',
    });
  }
}

function detailsOf({
  count,
  total,
  text,
  channel,
  place,
  digest,
  reference,
}: Partial<FileAct>): AuditDetails {
  return {
    ...(count !== undefined && { items: count.toString() }),
    ...(total !== undefined && { total }),
    ...(text !== undefined && { reason: text }),
    ...(channel !== undefined && { channel }),
    ...(place !== undefined && { place }),
    ...(digest !== undefined && { digest }),
    ...(reference !== undefined && { messageId: reference }),
  };
}
