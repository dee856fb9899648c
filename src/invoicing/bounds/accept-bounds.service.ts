import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { AuditTrail } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { BoundsAcceptance } from './billing-bounds';
import { BillingBoundsStore } from './billing-bounds.store';
import { BoundsReader } from './bounds.reader';

export type AcceptBoundsRefusal =
  | 'no-draft'
  | 'draft-stale'
  | 'fingerprint-differs'
  | 'prepared-by-yourself'
  | 'within-bounds'
  | 'bounds-accepted-before';

/** Lets a draft be issued although it is beyond its bounds: as it was seen, by another, with a reason (DVO 3.3). */
@Injectable()
export class AcceptBounds {
  constructor(
    private readonly reader: BoundsReader,
    private readonly store: BillingBoundsStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async accept(
    tx: Tx,
    record: AgreementRecord,
    seen: { readonly fingerprint: string; readonly reason: string },
  ): Promise<Decision<BoundsAcceptance, AcceptBoundsRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const found = await this.reader.ofDraft(tx, record);
    if (!found) return refuse('no-draft');
    const { draft, isCurrent, exceeded, acceptance } = found;
    if (draft.fingerprint !== seen.fingerprint) return refuse('fingerprint-differs');
    if (!isCurrent) return refuse('draft-stale');
    if (draft.preparedBy === tx.actor.person) return refuse('prepared-by-yourself');
    if (exceeded.length === 0) return refuse('within-bounds');
    if (acceptance) return refuse('bounds-accepted-before');
    const accepted: BoundsAcceptance = {
      fingerprint: draft.fingerprint,
      exceeded,
      reason: seen.reason,
      acceptedBy: tx.actor.person,
      acceptedRole: tx.actor.role,
      acceptedAt: this.clock.now(),
    };
    await this.store.accept(tx, record.agreementId, accepted);
    await this.audit.record(tx, record.agreementId, {
      action: 'bounds.accepted',
      subjectKind: 'draft',
      subjectId: draft.draftId,
      details: {
        fingerprint: draft.fingerprint,
        codes: exceeded.map(({ code }) => code),
        reason: seen.reason,
      },
    });
    return { ok: true, value: accepted };
  }
}
