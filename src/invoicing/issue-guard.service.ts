import { Injectable } from '@nestjs/common';
import { FactRegister, type AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import type { BillingDraft } from './billing-rows';
import { BillingRunsStore } from './billing-runs.store';
import { DraftsStore } from './drafts.store';
import { IssueChecks } from './issue-checks.service';
import { seenOf } from './seen-draft';

export type IssueRefusal =
  | 'billing-off'
  | 'no-draft'
  | 'fingerprint-differs'
  | 'prepared-by-yourself'
  | 'recorded-by-yourself'
  | 'accepted-by-yourself'
  | 'rules-differ'
  | 'bounds-exceeded'
  | 'draft-stale'
  | 'would-be-rejected'
  | 'dated-before-last';

/** Who may issue, and whether the draft still says what is known (separation of duties, DVO 3.3). */
@Injectable()
export class IssueGuard {
  constructor(
    private readonly drafts: DraftsStore,
    private readonly runs: BillingRunsStore,
    private readonly register: FactRegister,
    readonly checks: IssueChecks,
  ) {}

  async allow(tx: Tx, record: AgreementRecord, seen: string): Promise<Decision<BillingDraft, IssueRefusal>> {
    const { agreementId } = record;
    const on = await this.checks.isOn(tx, record);
    if (!on.ok) return on;
    const draft = await this.drafts.find(tx, agreementId);
    if (!draft) return refuse('no-draft');
    if (seenOf(draft) !== seen) return refuse('fingerprint-differs');
    if (draft.preparedBy === tx.actor.person) return refuse('prepared-by-yourself');
    const runs = await this.runs.all(tx, agreementId);
    const isCurrent =
      (await this.register.lastPosition(tx, agreementId)) === draft.knownPosition &&
      runs.length + 1 === draft.runSequence;
    if (!isCurrent) return refuse('draft-stale');
    const before = runs.filter(({ month }) => month !== null).at(-1)?.knownPosition ?? 0;
    const recorders =
      draft.month === null ? [] : await this.register.recorders(tx, agreementId, before, draft.knownPosition);
    return recorders.includes(tx.actor.person) ? refuse('recorded-by-yourself') : { ok: true, value: draft };
  }
}
