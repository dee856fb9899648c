import { Injectable } from '@nestjs/common';
import type { AgreementRecord, KnownMoment } from '../agreements';
import type { Decision } from '../kernel/fault/refusal';
import type { LocalDate, Month } from '../kernel/time';
import { lastInstantOf } from '../platform/clock';
import type { Tx } from '../platform/database';
import { nameOfRole } from '../platform/wording';
import type { BillingMoment } from './billing-moment';
import type { BillingRun } from './billing-rows';
import { BillingRunsStore } from './billing-runs.store';
import type { ComposedBilling } from './compose-billing.service';
import { IssuedDocumentsStore } from './issued-documents.store';
import { issuedBy } from './issued-by';
import { PrepareDraft, type PrepareRefusal } from './prepare-draft.service';

/** What would have been invoiced, and the moment by which. */
export interface BillingPreview {
  readonly moment: BillingMoment;
  readonly billing: ComposedBilling;
}

/** Shows what a month would have been invoiced as by what was known at a moment; saves nothing (R10). */
@Injectable()
export class PreviewBilling {
  constructor(
    private readonly prepare: PrepareDraft,
    private readonly runs: BillingRunsStore,
    private readonly documents: IssuedDocumentsStore,
  ) {}

  /**
   * Counts as charged what had been issued by then. At the very position with which the month was issued, it
   * is that run again, with the fingerprint it was issued with.
   */
  async preview(
    tx: Tx,
    record: AgreementRecord,
    month: Month,
    known: KnownMoment,
  ): Promise<Decision<BillingPreview, PrepareRefusal>> {
    const runs = await this.runs.all(tx, record.agreementId);
    const run = known.by === 'position' ? runs.findLast(isOf(month, known.position)) : undefined;
    const moment = run
      ? await this.momentOfRun(tx, record.agreementId, run)
      : momentOf(known, nameOfRole(tx.actor.role));
    const billing = await this.prepare.preview(tx, record, { month }, moment);
    return billing.ok ? { ok: true, value: { moment, billing: billing.value } } : billing;
  }

  private async momentOfRun(tx: Tx, agreementId: string, run: BillingRun): Promise<BillingMoment> {
    const numbers = await this.documents.numbers(tx, agreementId);
    const first = numbers.find(({ runId }) => runId === run.runId);
    const body = first && (await this.documents.body(tx, agreementId, first.number));
    return {
      day: run.knownOn as LocalDate,
      position: run.knownPosition,
      preparedBy: body?.preparedBy ?? '',
      past: { wasIssued: ({ sequence }) => sequence < run.sequence, registeredBy: run.issuedAt },
    };
  }
}

function isOf(month: Month, position: number): (run: BillingRun) => boolean {
  return (run) => run.month === month && run.knownPosition === position;
}

function momentOf(known: KnownMoment, preparedBy: string): BillingMoment {
  const { day, position } = known;
  return {
    day,
    position,
    preparedBy,
    past: { wasIssued: issuedBy(known), registeredBy: lastInstantOf(day) },
  };
}
