import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { AuditTrail } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { DEFAULT_BOUNDS, type Bounds } from '../domain';
import type { RecordedBounds } from './billing-bounds';
import { BillingBoundsStore } from './billing-bounds.store';

/** Sets the bounds of an agreement; they count for every draft that is issued from then on. */
@Injectable()
export class SetBounds {
  constructor(
    private readonly store: BillingBoundsStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async set(
    tx: Tx,
    { agreementId }: AgreementRecord,
    { jumpPercentage, jumpMinimum, mostLines, reason }: Bounds & { readonly reason: string },
  ): Promise<RecordedBounds> {
    await tx.lockAgreement(agreementId);
    const [latest] = await this.store.all(tx, agreementId);
    const recorded: RecordedBounds = {
      version: (latest?.version ?? 0) + 1,
      jumpPercentage,
      jumpMinimum,
      mostLines,
      reason,
      setBy: tx.actor.person,
      setRole: tx.actor.role,
      setAt: this.clock.now(),
    };
    await this.store.set(tx, agreementId, recorded);
    await this.audit.record(tx, agreementId, {
      action: 'bounds.set',
      subjectKind: 'bounds',
      subjectId: recorded.version.toString(),
      details: { old: written(latest ?? DEFAULT_BOUNDS), new: written(recorded), reason },
    });
    return recorded;
  }
}

function written({
  jumpPercentage,
  jumpMinimum,
  mostLines,
}: Bounds): Readonly<Record<keyof Bounds, string | number>> {
  return { jumpPercentage, jumpMinimum: jumpMinimum.toString(), mostLines };
}
