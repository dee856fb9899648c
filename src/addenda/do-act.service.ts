import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import { AddendaStore } from './addenda.store';
import { AddendumFilesStore } from './addendum-files.store';
import type { DoneAct } from './addendum-rows';
import { CheckCosts, type CostsRefusal } from './check-costs.service';
import { checkAct, type ActRefusal } from './domain';
import { standingFor, type NewAct } from './new-act';
import { RecordAct, type RecordRefusal } from './record-act.service';

export type DoRefusal = ActRefusal | CostsRefusal | RecordRefusal | 'unknown-addendum';

/**
 * What either side does with an addendum, one act at a time for an agreement: on what was seen, and not by who
 * prepared it (DVO 3.3, 3.6, 3.7, 4.6).
 */
@Injectable()
export class DoAct {
  constructor(
    private readonly addenda: AddendaStore,
    private readonly files: AddendumFilesStore,
    private readonly costs: CheckCosts,
    private readonly recordAct: RecordAct,
  ) {}

  async do(
    tx: Tx,
    record: AgreementRecord,
    addendum: string,
    asked: NewAct,
  ): Promise<Decision<DoneAct, DoRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const [dossier] = await this.addenda.read(tx, record.agreementId, addendum);
    if (!dossier) return refuse('unknown-addendum', { addendum });
    const state = checkAct(dossier, { ...asked, person: tx.actor.person });
    if (!state.ok) return state;
    const entries = asked.act === 'agree-costs' ? state.value.offered?.entries : asked.entries;
    const costs = await this.costs.check(tx, record.agreementId, addendum, entries ?? []);
    if (!costs.ok) return costs;
    if (asked.file) await this.files.add(tx, record.agreementId, addendum, asked.file);
    return this.recordAct.record(tx, record, standingFor(dossier, state.value, asked.act), {
      ...asked,
      ...(entries && { entries }),
    });
  }
}
