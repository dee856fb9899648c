import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { FactRegister, type AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { addDays, type LocalDate } from '../kernel/time';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { nameOfRole } from '../platform/wording';
import { BillingRecorder } from './billing-recorder.service';
import type { BillingDraft, BillingRun, NumberedDocument } from './billing-rows';
import { BillingRunsStore } from './billing-runs.store';
import type { ComposedBilling } from './compose-billing.service';
import type { IssuedDocument } from './domain';
import { DraftsStore } from './drafts.store';
import { PRE_FLIGHT, type PreFlight } from './pre-flight.port';
import { PrepareDraft } from './prepare-draft.service';

export type IssueRefusal =
  | 'no-draft'
  | 'fingerprint-differs'
  | 'prepared-by-yourself'
  | 'recorded-by-yourself'
  | 'draft-stale'
  | 'would-be-rejected'
  | 'dated-before-last';

export interface IssuedRun {
  readonly run: BillingRun;
  readonly documents: readonly IssuedDocument[];
}

/** Days after receipt within which the client pays; the printed due date counts them from the issue date. */
const PAYMENT_TERM_DAYS = 30;

/** Numbers and freezes the documents of a draft; from then on they never change (DVO 3.3, 4.10). */
@Injectable()
export class IssueDraft {
  constructor(
    private readonly prepare: PrepareDraft,
    private readonly guard: IssueGuard,
    private readonly recorder: BillingRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Issues the draft whose fingerprint was seen; one of two who try at once wins, the other hears so. */
  async issue(
    tx: Tx,
    record: AgreementRecord,
    seenFingerprint: string,
  ): Promise<Decision<IssuedRun, IssueRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const allowed = await this.guard.allow(tx, record, seenFingerprint);
    if (!allowed.ok) return allowed;
    const draft = allowed.value;
    const billing = await this.prepare.recompose(tx, record, draft);
    if (!billing.ok || billing.value.fingerprint !== draft.fingerprint) return refuse('draft-stale');
    const documents = await this.complete(tx, record, draft, billing.value);
    const faults = documents.flatMap(({ body }) => this.guard.preFlight(body));
    if (faults.length > 0) return refuse('would-be-rejected', undefined, faults);
    const numbered = await this.recorder.number(tx, record, documents);
    if (!numbered) return refuse('dated-before-last', { issuedOn: this.clock.today() });
    const run = this.runOf(tx, draft, billing.value);
    await this.recorder.save(tx, record, run, numbered);
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
    return billing.documents.map(({ composed, published }) => {
      const number = `F${issuedOn.slice(0, 4)}-0000`;
      const body: IssuedDocument = {
        ...published,
        number,
        issuedOn,
        dueOn: addDays(issuedOn, PAYMENT_TERM_DAYS),
        references: { ...published.references, paymentReference: number },
        issuedBy: nameOfRole(tx.actor.role),
        fingerprint: draft.fingerprint,
        auditHead,
      };
      return { composed, body, bodyHash: '' };
    });
  }

  private runOf(tx: Tx, draft: BillingDraft, billing: ComposedBilling): BillingRun {
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
    };
  }
}

/** Who may issue, and whether the draft still says what is known (separation of duties, DVO 3.3). */
@Injectable()
export class IssueGuard {
  constructor(
    private readonly drafts: DraftsStore,
    private readonly runs: BillingRunsStore,
    private readonly register: FactRegister,
    @Inject(PRE_FLIGHT) readonly preFlight: PreFlight,
  ) {}

  async allow(
    tx: Tx,
    { agreementId }: AgreementRecord,
    seenFingerprint: string,
  ): Promise<Decision<BillingDraft, IssueRefusal>> {
    const draft = await this.drafts.find(tx, agreementId);
    if (!draft) return refuse('no-draft');
    if (draft.fingerprint !== seenFingerprint) return refuse('fingerprint-differs');
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
