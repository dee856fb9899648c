import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import type { Tx } from '../../platform/database';
import { ComposeWindow, type ComposeRefusal } from './compose-window.service';
import type { ReleasedFile } from './file-rows';
import { FilesStore } from './files.store';
import { FreezeFile } from './freeze-file.service';
import { ReleaseGuard, type ReleaseGuardRefusal } from './release-guard.service';

export type ReleaseRefusal = ComposeRefusal | ReleaseGuardRefusal | 'not-prepared' | 'preparation-differs';

/** Numbers and freezes the file of a window, by someone who neither prepared it nor read its items in (DVO 3.3). */
@Injectable()
export class ReleaseFile {
  constructor(
    private readonly composing: ComposeWindow,
    private readonly files: FilesStore,
    private readonly guard: ReleaseGuard,
    private readonly freezing: FreezeFile,
  ) {}

  /** `seen`: the fingerprint of the preparation that was looked at. */
  async release(
    tx: Tx,
    record: AgreementRecord,
    windowNumber: number,
    seen: string,
  ): Promise<Decision<ReleasedFile, ReleaseRefusal>> {
    const { agreementId } = record;
    await tx.lockAgreement(agreementId);
    const decision = await this.composing.compose(tx, agreementId, windowNumber);
    if (!decision.ok) return decision;
    const prepared = await this.files.prepared(tx, agreementId, windowNumber);
    if (!prepared) return refuse('not-prepared');
    const { fingerprint, composed } = decision.value;
    if (seen !== prepared.fingerprint || fingerprint !== prepared.fingerprint)
      return refuse('preparation-differs');
    const { preparedBy } = prepared;
    const allowed = await this.guard.allow(tx, record, { preparedBy, until: composed.window.until });
    if (!allowed.ok) return allowed;
    return { ok: true, value: await this.freezing.freeze(tx, agreementId, prepared, decision.value) };
  }
}
