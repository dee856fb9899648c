import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { controlDifference, type ControlTotal } from '../../payroll';
import type { Tx } from '../../platform/database';
import type { ReleasedFile } from './file-rows';
import { KeepDebtorsForTerm } from './keep-debtors-for-term.service';
import { KeepFileAct } from './keep-file-act.service';
import { WindowsReader, type ShownWindow } from './windows.reader';

export type FileActRefusal = 'no-series' | 'not-released' | 'received-before' | 'no-difference';

/** A window of which the file was released and that is not settled yet. */
interface OpenWindow {
  readonly shown: ShownWindow;
  readonly file: ReleasedFile;
}

/** The client says what it read; what it read otherwise is looked into and closed with a reason (SLA 1.9). */
@Injectable()
export class DoFileAct {
  constructor(
    private readonly windows: WindowsReader,
    private readonly keeping: KeepFileAct,
    private readonly term: KeepDebtorsForTerm,
  ) {}

  async receive(
    tx: Tx,
    { agreementId }: AgreementRecord,
    windowNumber: number,
    read: ControlTotal,
  ): Promise<Decision<void, FileActRefusal>> {
    const open = await this.open(tx, agreementId, windowNumber);
    if (!open.ok) return open;
    const { shown, file } = open.value;
    const differs = controlDifference(file, read) !== undefined;
    await this.keeping.keep(tx, agreementId, shown, {
      ...{ act: 'receive', ...read },
      action: differs ? 'cemetery.file-differs' : 'cemetery.file-received',
    });
    // What was read otherwise before stays open until someone says what it was.
    if (!differs && shown.state !== 'difference') await this.term.begin(tx, agreementId, file);
    return { ok: true, value: undefined };
  }

  async closeDifference(
    tx: Tx,
    { agreementId }: AgreementRecord,
    windowNumber: number,
    text: string,
  ): Promise<Decision<void, FileActRefusal>> {
    const open = await this.open(tx, agreementId, windowNumber);
    if (!open.ok) return open;
    const { shown, file } = open.value;
    if (shown.state !== 'difference') return refuse('no-difference', { file: file.fileNumber });
    await this.keeping.keep(tx, agreementId, shown, {
      ...{ act: 'close-difference', text, action: 'cemetery.difference-closed' },
    });
    await this.term.begin(tx, agreementId, file);
    return { ok: true, value: undefined };
  }

  private async open(
    tx: Tx,
    agreementId: string,
    windowNumber: number,
  ): Promise<Decision<OpenWindow, FileActRefusal>> {
    await tx.lockAgreement(agreementId);
    const found = await this.windows.find(tx, agreementId, windowNumber);
    if (!found.ok) return found;
    const shown = found.value;
    const { file } = shown;
    if (!file) return refuse('not-released', { window: windowNumber.toString() });
    if (shown.state === 'received') return refuse('received-before', { file: file.fileNumber });
    return { ok: true, value: { shown, file } };
  }
}
