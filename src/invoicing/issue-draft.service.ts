import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import { FreezeDraft, type IssuedRun } from './freeze-draft.service';
import { IssueGuard, type IssueRefusal } from './issue-guard.service';
import { PrepareDraft } from './prepare-draft.service';

/** Issues a draft that two persons agree on, when nothing holds it (DVO 3.3, 4.10). */
@Injectable()
export class IssueDraft {
  constructor(
    private readonly prepare: PrepareDraft,
    private readonly guard: IssueGuard,
    private readonly freezing: FreezeDraft,
  ) {}

  /** Issues the draft that was seen (`seenOf`); one of two who try at once wins, the other hears so. */
  async issue(tx: Tx, record: AgreementRecord, seen: string): Promise<Decision<IssuedRun, IssueRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const allowed = await this.guard.allow(tx, record, seen);
    if (!allowed.ok) return allowed;
    const draft = allowed.value;
    const billing = await this.prepare.recompose(tx, record, draft);
    if (!billing.ok && billing.refusal.code === 'rules-differ')
      return refuse('rules-differ', billing.refusal.values);
    if (!billing.ok || billing.value.fingerprint !== draft.fingerprint) return refuse('draft-stale');
    if (billing.value.rulesAcceptedBy === tx.actor.person) return refuse('accepted-by-yourself');
    const ordinary = await this.guard.checks.isOrdinary(tx, record, draft, billing.value);
    if (!ordinary.ok) return ordinary;
    return this.freezing.freeze(tx, record, draft, billing.value);
  }
}
