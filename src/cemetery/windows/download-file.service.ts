import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import type { Tx } from '../../platform/database';
import { FilesStore } from './files.store';
import { KeepFileAct } from './keep-file-act.service';
import { WindowsReader } from './windows.reader';

export type DownloadRefusal = 'no-series' | 'not-released' | 'file-removed';

/** A file as it was released, every time the same bytes. */
export interface DownloadedFile {
  readonly fileName: string;
  readonly content: Buffer;
}

/** Hands a file out; once the client has it, it was delivered (SLA 1.9). */
@Injectable()
export class DownloadFile {
  constructor(
    private readonly windows: WindowsReader,
    private readonly files: FilesStore,
    private readonly keeping: KeepFileAct,
  ) {}

  async download(
    tx: Tx,
    { agreementId, clientParty }: AgreementRecord,
    windowNumber: number,
  ): Promise<Decision<DownloadedFile, DownloadRefusal>> {
    const isClient = tx.actor.party === clientParty;
    if (isClient) await tx.lockAgreement(agreementId);
    const found = await this.windows.find(tx, agreementId, windowNumber);
    if (!found.ok) return found;
    const { file, acts } = found.value;
    if (!file) return refuse('not-released', { window: windowNumber.toString() });
    const content = await this.files.content(tx, agreementId, windowNumber);
    if (!content) return refuse('file-removed', { file: file.fileNumber });
    if (isClient && !acts.some(({ act }) => act === 'deliver'))
      await this.keeping.keep(tx, agreementId, found.value, {
        ...{ act: 'deliver', action: 'cemetery.file-delivered' },
        ...{ channel: 'download', digest: file.digest },
      });
    return { ok: true, value: { fileName: `${file.fileNumber}.csv`, content } };
  }
}
