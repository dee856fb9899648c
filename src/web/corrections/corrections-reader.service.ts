import { Injectable } from '@nestjs/common';
import { KnownMoments, type AgreementRecord } from '../../agreements';
import { CorrectionsReader } from '../../invoicing';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { refusedInput } from '../../platform/http';
import type { CorrectionsView, PendingView } from './corrections-view';

const NOTHING_PENDING: PendingView = { month: undefined, corrections: [], faults: [] };

/** Loads what was corrected and, for the contractor, what a run would correct with what is known now. */
@Injectable()
export class CorrectionsPageReader {
  constructor(
    private readonly corrections: CorrectionsReader,
    private readonly moments: KnownMoments,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<CorrectionsView> {
    const moment = await this.moments.resolve(tx, record.agreementId, {});
    if (!moment.ok) throw refusedInput(moment.faults);
    const seesFunctions = decide(person, 'settlement.read').allowed;
    const detail = seesFunctions ? 'function' : 'group';
    const issued = await this.corrections.issued(tx, record, moment.value, detail);
    const pending = seesFunctions ? await this.corrections.pending(tx, record, moment.value) : undefined;
    const { day: knownOn, position } = moment.value;
    return { knownOn, position, pending: viewOf(pending), issued: issued.reverse() };
  }
}

function viewOf(pending: Awaited<ReturnType<CorrectionsReader['pending']>>): PendingView {
  if (!pending) return NOTHING_PENDING;
  return pending.ok ? { ...pending.value, faults: [] } : { ...NOTHING_PENDING, faults: pending.faults };
}
