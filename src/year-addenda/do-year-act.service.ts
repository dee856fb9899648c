import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import { checkYearAct, type YearActName, type YearActRefusal, type YearFactItem } from './domain';
import { KeepYearAct, type NewYearAct } from './keep-year-act.service';
import { OfferYear, type OfferRefusal } from './offer-year.service';
import type { DoneYearAct, YearDossier } from './year-rows';
import { YearAddendaStore } from './year-addenda.store';

export type DoYearRefusal = YearActRefusal | OfferRefusal | 'unknown-year-addendum';

/**
 * What either side does with a year addendum: put to the client with what it changes, which is the consent of the
 * contractor, and agreed to by the client on what was seen (DVO 3.3, 4.2).
 */
@Injectable()
export class DoYearAct {
  constructor(
    private readonly years: YearAddendaStore,
    private readonly offers: OfferYear,
    private readonly keeping: KeepYearAct,
  ) {}

  async do(
    tx: Tx,
    record: AgreementRecord,
    year: number,
    asked: NewYearAct,
  ): Promise<Decision<DoneYearAct, DoYearRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const [dossier] = await this.years.read(tx, record.agreementId, year);
    if (!dossier) return refuse('unknown-year-addendum', { year: year.toString() });
    const state = checkYearAct(dossier, { ...asked, person: tx.actor.person });
    if (!state.ok) return state;
    const facts = await this.prepare(tx, record, dossier, asked.act);
    if (!facts.ok) return facts;
    return { ok: true, value: await this.keeping.keep(tx, record, dossier, asked, facts.value) };
  }

  /** What is put to the client, and what its consent makes known. */
  private async prepare(
    tx: Tx,
    record: AgreementRecord,
    dossier: YearDossier,
    act: YearActName,
  ): Promise<Decision<readonly YearFactItem[], OfferRefusal>> {
    if (act === 'approve') return this.offers.factsOfConsent(tx, record, dossier);
    if (act !== 'submit') return { ok: true, value: [] };
    const prepared = await this.offers.prepare(tx, record, dossier);
    if (!prepared.ok) return prepared;
    await this.years.offer(tx, record.agreementId, dossier, prepared.value.offer);
    return { ok: true, value: [] };
  }
}
