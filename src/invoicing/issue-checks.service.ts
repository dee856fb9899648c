import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import type { IssuedDocument } from './domain';
import { BoundsGuard } from './bounds/bounds-guard.service';
import type { BillingDraft } from './billing-rows';
import type { ComposedBilling } from './compose-billing.service';
import { PRE_FLIGHT, type PreFlight } from './pre-flight.port';
import { BillingSwitchesReader } from './switch/billing-switches.reader';

/** What can hold a draft that two persons agree on: the switch of billing, its bounds, and a receiver who would reject it. */
@Injectable()
export class IssueChecks {
  constructor(
    private readonly switches: BillingSwitchesReader,
    private readonly bounds: BoundsGuard,
    @Inject(PRE_FLIGHT) private readonly preFlight: PreFlight,
  ) {}

  isOn(tx: Tx, record: AgreementRecord): Promise<Decision<undefined, 'billing-off'>> {
    return this.switches.allow(tx, record);
  }

  /** Whether the draft stays within its bounds, or someone accepted that it does not. */
  isOrdinary(
    tx: Tx,
    record: AgreementRecord,
    { month }: BillingDraft,
    billing: ComposedBilling,
  ): Promise<Decision<undefined, 'bounds-exceeded'>> {
    return this.bounds.allow(tx, record, month, billing);
  }

  /** Whether the receivers of the documents would take them. */
  wouldTake(documents: readonly IssuedDocument[]): Decision<undefined, 'would-be-rejected'> {
    const faults = documents.flatMap((body) => this.preFlight(body));
    return faults.length > 0
      ? refuse('would-be-rejected', undefined, faults)
      : { ok: true, value: undefined };
  }
}
