import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { AgreementRecord } from '../../agreements';
import { CorrectionsReader } from '../../invoicing';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { KnownOnReader } from '../desk/known-on.service';
import type { CorrectionsView, PendingView } from './corrections-view';

const NOTHING_PENDING: PendingView = { month: undefined, corrections: [], faults: [] };

/** Loads what was corrected and, for the contractor, what a run would correct with what is or was known. */
@Injectable()
export class CorrectionsPageReader {
  constructor(
    private readonly corrections: CorrectionsReader,
    private readonly knownOn: KnownOnReader,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person, request: Request): Promise<CorrectionsView> {
    const knownOn = await this.knownOn.read(tx, record, request);
    const { moment } = knownOn;
    const seesFunctions = decide(person, 'settlement.read').allowed;
    const detail = seesFunctions ? 'function' : 'group';
    const issued = await this.corrections.issued(tx, record, moment, detail);
    const pending = seesFunctions ? await this.corrections.pending(tx, record, moment) : undefined;
    return { knownOn, pending: viewOf(pending), issued: issued.reverse() };
  }
}

function viewOf(pending: Awaited<ReturnType<CorrectionsReader['pending']>>): PendingView {
  if (!pending) return NOTHING_PENDING;
  return pending.ok ? { ...pending.value, faults: [] } : { ...NOTHING_PENDING, faults: pending.faults };
}
