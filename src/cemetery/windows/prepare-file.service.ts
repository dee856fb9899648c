import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Decision } from '../../kernel/fault/refusal';
import { AuditTrail } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { cemeteryContents } from '../cemetery-contents';
import { ComposeWindow, type ComposeRefusal } from './compose-window.service';
import { keptFigures, type Preparation } from './file-rows';
import { FilesStore } from './files.store';

/** Prepares the file of a window: its figures and its fingerprint, for someone else to release (SLA 1.9). */
@Injectable()
export class PrepareFile {
  constructor(
    private readonly composing: ComposeWindow,
    private readonly files: FilesStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async prepare(
    tx: Tx,
    { agreementId }: AgreementRecord,
    windowNumber: number,
  ): Promise<Decision<Preparation, ComposeRefusal>> {
    await tx.lockAgreement(agreementId);
    const decision = await this.composing.compose(tx, agreementId, windowNumber);
    if (!decision.ok) return decision;
    const { composed, version, fingerprint } = decision.value;
    const newest = await this.files.prepared(tx, agreementId, windowNumber);
    const preparation: Preparation = {
      ...{ number: (newest?.number ?? 0) + 1, seriesVersion: version.version, fingerprint },
      ...{ count: composed.head.count, total: composed.head.sum.toString() },
      figures: keptFigures(composed.figures),
      ...{ preparedBy: tx.actor.person, preparedRole: tx.actor.role, preparedAt: this.clock.now() },
    };
    await this.files.addPreparation(tx, agreementId, windowNumber, preparation);
    const name = `cemetery-preparation ${windowNumber}.${preparation.number}`;
    await this.audit.record(tx, agreementId, {
      action: 'cemetery.file-prepared',
      subjectKind: 'cemetery-window',
      subjectId: windowNumber.toString(),
      details: {
        ...{ fingerprint, items: preparation.count.toString(), total: preparation.total },
        contents: await cemeteryContents(tx, agreementId, name),
      },
    });
    return { ok: true, value: preparation };
  }
}
