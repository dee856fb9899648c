import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import type { IssuedDocument } from './domain';
import { PRE_FLIGHT, type PreFlight } from './pre-flight.port';
import { BillingSwitchesReader } from './switch/billing-switches.reader';

/** What can hold a draft that two persons agree on: the switch of billing, and a receiver who would reject it. */
@Injectable()
export class IssueChecks {
  constructor(
    private readonly switches: BillingSwitchesReader,
    @Inject(PRE_FLIGHT) private readonly preFlight: PreFlight,
  ) {}

  isOn(tx: Tx, record: AgreementRecord): Promise<Decision<undefined, 'billing-off'>> {
    return this.switches.allow(tx, record);
  }

  /** Whether the receivers of the documents would take them. */
  wouldTake(documents: readonly IssuedDocument[]): Decision<undefined, 'would-be-rejected'> {
    const faults = documents.flatMap((body) => this.preFlight(body));
    return faults.length > 0
      ? refuse('would-be-rejected', undefined, faults)
      : { ok: true, value: undefined };
  }
}
