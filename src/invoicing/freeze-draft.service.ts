import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { LocalDate } from '../kernel/time';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { nameOfRole } from '../platform/wording';
import { BillingRecorder } from './billing-recorder.service';
import type { BillingDraft, BillingRun, NumberedDocument } from './billing-rows';
import type { ComposedBilling } from './compose-billing.service';
import { expectedDueDate, type IssuedDocument } from './domain';
import { IssueChecks } from './issue-checks.service';
import type { NewBillingRun } from './issued-runs.store';

export interface IssuedRun {
  readonly run: BillingRun;
  readonly documents: readonly IssuedDocument[];
}

/** Numbers and freezes the documents of a draft; from then on they never change (DVO 3.3, 4.10). */
@Injectable()
export class FreezeDraft {
  constructor(
    private readonly checks: IssueChecks,
    private readonly recorder: BillingRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async freeze(
    tx: Tx,
    record: AgreementRecord,
    draft: BillingDraft,
    billing: ComposedBilling,
  ): Promise<Decision<IssuedRun, 'would-be-rejected' | 'dated-before-last'>> {
    const documents = await this.complete(tx, record, draft, billing);
    const taken = this.checks.wouldTake(documents.map(({ body }) => body));
    if (!taken.ok) return taken;
    const run = this.runOf(tx, draft, billing);
    const { series } = billing;
    const numbered = await this.recorder.record(tx, record, run, { series, documents });
    if (!numbered) return refuse('dated-before-last', { issuedOn: run.issuedOn });
    return { ok: true, value: { run, documents: numbered.map(({ body }) => body) } };
  }

  /** Everything a document says, numbered provisionally: the number itself is taken last. */
  private async complete(
    tx: Tx,
    record: AgreementRecord,
    draft: BillingDraft,
    billing: ComposedBilling,
  ): Promise<NumberedDocument[]> {
    const auditHead = await this.recorder.auditHead(tx, record.agreementId);
    const issuedOn = this.clock.today() as LocalDate;
    return billing.documents.map(({ composed, published, shownIn, explanation }) => {
      const number = `F${issuedOn.slice(0, 4)}-0000`;
      const body: IssuedDocument = {
        ...published,
        number,
        issuedOn,
        dueOn: expectedDueDate(issuedOn),
        references: { ...published.references, paymentReference: number },
        issuedBy: nameOfRole(tx.actor.role),
        fingerprint: draft.fingerprint,
        auditHead,
      };
      return { composed, body, bodyHash: '', shownIn, explanation };
    });
  }

  private runOf(tx: Tx, draft: BillingDraft, billing: ComposedBilling): NewBillingRun {
    return {
      runId: randomUUID(),
      sequence: draft.runSequence,
      month: draft.month,
      creditedDocument: draft.creditedDocument,
      knownOn: draft.knownOn,
      knownPosition: draft.knownPosition,
      issuedAt: this.clock.now(),
      issuedOn: this.clock.today(),
      preparedBy: draft.preparedBy,
      issuedBy: tx.actor.person,
      fingerprint: draft.fingerprint,
      carriedForward: billing.carriedForward.map(({ group, net }) => ({ group, net: net.toString() })),
      rulesVersion: billing.rulesVersion,
      explanation: billing.explanation,
    };
  }
}
