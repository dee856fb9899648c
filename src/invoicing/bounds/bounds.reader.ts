import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Tx } from '../../platform/database';
import type { BillingDraft } from '../billing-rows';
import { DraftReader } from '../draft.reader';
import { DEFAULT_BOUNDS, type Bounds } from '../domain';
import type { RecordedBounds } from './billing-bounds';
import { BillingBoundsStore } from './billing-bounds.store';
import { BoundsGuard, type BoundsCheck } from './bounds-guard.service';

/** A draft with what it does beyond its bounds. */
export interface DraftBeyond extends BoundsCheck {
  readonly draft: BillingDraft;
  /** Whether it can still be made as it was prepared. */
  readonly isCurrent: boolean;
}

/** The bounds of an agreement as they are and as they were set. */
export interface BoundsOfAgreement {
  readonly present: Bounds;
  /** Latest first; none while the default bounds count. */
  readonly set: readonly RecordedBounds[];
}

/** Reads the bounds of an agreement, and what its draft does beyond them. */
@Injectable()
export class BoundsReader {
  constructor(
    private readonly drafts: DraftReader,
    private readonly guard: BoundsGuard,
    private readonly store: BillingBoundsStore,
  ) {}

  async ofDraft(tx: Tx, record: AgreementRecord): Promise<DraftBeyond | undefined> {
    const found = await this.drafts.find(tx, record);
    if (!found) return undefined;
    const { draft, billing, isCurrent } = found;
    if (billing?.fingerprint !== draft.fingerprint) return { draft, isCurrent: false, exceeded: [] };
    return { draft, isCurrent, ...(await this.guard.check(tx, record, draft.month, billing)) };
  }

  async ofAgreement(tx: Tx, { agreementId }: AgreementRecord): Promise<BoundsOfAgreement> {
    const set = await this.store.all(tx, agreementId);
    return { present: set[0] ?? DEFAULT_BOUNDS, set };
  }
}
