import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { AuditTrail } from '../platform/audit';
import type { Tx } from '../platform/database';
import type { BillingDraft } from './billing-rows';
import { namesOf, type DraftRequest } from './drafting-acts.service';
import { DraftsStore } from './drafts.store';

export type DiscardRefusal = 'no-draft' | 'fingerprint-differs';

/** A draft as whoever throws it away saw it; with what it was asked for where the permission is for that alone. */
export interface DiscardedDraft {
  readonly fingerprint: string;
  readonly request?: DraftRequest;
}

/** Throws a draft away; nothing was issued, so nothing is lost but the preparation. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly drafts: DraftsStore,
    private readonly audit: AuditTrail,
  ) {}

  async discard(
    tx: Tx,
    { agreementId }: AgreementRecord,
    { fingerprint, request }: DiscardedDraft,
  ): Promise<Decision<BillingDraft, DiscardRefusal>> {
    await tx.lockAgreement(agreementId);
    const draft = await this.drafts.find(tx, agreementId);
    if (!draft || (request && !isOf(draft, request))) return refuse('no-draft');
    if (draft.fingerprint !== fingerprint) return refuse('fingerprint-differs');
    await this.drafts.remove(tx, agreementId);
    await this.audit.record(tx, agreementId, {
      action: 'draft.discarded',
      subjectKind: 'draft',
      subjectId: draft.draftId,
      details: { old: namesOf(draft) },
    });
    return { ok: true, value: draft };
  }
}

function isOf({ month, creditedDocument }: BillingDraft, request: DraftRequest): boolean {
  return 'credit' in request ? creditedDocument === request.credit : month === request.month;
}
