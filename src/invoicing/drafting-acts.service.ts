import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { FactRegister } from '../agreements';
import type { LocalDate, Month } from '../kernel/time';
import { AuditTrail, type AuditDetails } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { nameOfRole } from '../platform/wording';
import type { BillingDraft } from './billing-rows';
import type { BillingMoment } from './billing-moment';
import type { ComposedBilling } from './compose-billing.service';

/** What someone asks for: the documents of a month, or the crediting of a document by its number. */
export type DraftRequest = { readonly month: Month } | { readonly credit: string };

/** Moment and record of drafting: what is known now, by whom, and that it happened. */
@Injectable()
export class DraftingActs {
  constructor(
    private readonly register: FactRegister,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async moment(tx: Tx, agreementId: string): Promise<BillingMoment> {
    const position = await this.register.lastPosition(tx, agreementId);
    return { day: this.clock.today() as LocalDate, position, preparedBy: nameOfRole(tx.actor.role) };
  }

  draftOf(tx: Tx, request: DraftRequest, moment: BillingMoment, billing: ComposedBilling): BillingDraft {
    return {
      draftId: randomUUID(),
      month: 'month' in request ? request.month : null,
      creditedDocument: 'credit' in request ? request.credit : null,
      knownOn: moment.day,
      knownPosition: moment.position,
      runSequence: billing.runSequence,
      fingerprint: billing.fingerprint,
      preparedBy: tx.actor.person,
      preparedRole: tx.actor.role,
      preparedAt: this.clock.now(),
    };
  }

  /** A draft takes the place of an earlier one. */
  async note(tx: Tx, agreementId: string, draft: BillingDraft, replaced?: BillingDraft): Promise<void> {
    const { draftId, month, creditedDocument, fingerprint } = draft;
    await this.audit.record(tx, agreementId, {
      action: 'draft.prepared',
      subjectKind: 'draft',
      subjectId: draftId,
      details: { month, creditedDocument, fingerprint, ...(replaced && { old: namesOf(replaced) }) },
    });
  }
}

/** What the history says of a draft that is gone. */
export function namesOf({ month, creditedDocument, fingerprint }: BillingDraft): AuditDetails {
  return { month, creditedDocument, fingerprint };
}
