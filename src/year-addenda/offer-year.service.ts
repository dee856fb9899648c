import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { latestVersion } from '../kernel/dossier';
import { refuse, type Decision, type Refusal } from '../kernel/fault/refusal';
import { writeRecorded } from '../kernel/reading';
import { hashOf } from '../platform/audit';
import type { Tx } from '../platform/database';
import { RecordFacts } from '../settlement';
import type { YearFactItem } from './domain';
import { WeighYear, type WeighRefusal } from './weigh-year.service';
import type { FrozenComparison, WrittenYearOffer, YearDossier } from './year-rows';

export type OfferRefusal = WeighRefusal | 'year-not-recordable' | 'year-addendum-outdated';

/** A version as it would be put to the client now, with the facts that its consent makes known. */
export interface PreparedOffer {
  readonly offer: WrittenYearOffer;
  readonly facts: readonly YearFactItem[];
}

/** An offer that can be made, or the refusal that it would meet with what can be told of it. */
export type ForeseenOffer =
  | {
      readonly comparison: FrozenComparison;
      readonly facts: readonly YearFactItem[];
      readonly refusal?: undefined;
    }
  | {
      readonly comparison?: FrozenComparison;
      readonly facts?: undefined;
      readonly refusal: Refusal<WeighRefusal | 'year-not-recordable'>;
    };

/** What is put to the client of a year addendum, and whether that still holds when it decides (DVO 4.2). */
@Injectable()
export class OfferYear {
  constructor(
    private readonly years: WeighYear,
    private readonly recorder: RecordFacts,
  ) {}

  /** The latest version with what it changes now; what could not be recorded is not put to the client either. */
  async prepare(
    tx: Tx,
    record: AgreementRecord,
    dossier: YearDossier,
  ): Promise<Decision<PreparedOffer, OfferRefusal>> {
    const { comparison, facts, refusal } = await this.foresee(tx, record, dossier);
    if (refusal) return { ok: false, refusal };
    const { content, version } = latestVersion(dossier);
    const fingerprint = hashOf({ version, content: writeRecorded(content), comparison, facts });
    return { ok: true, value: { offer: { comparison, fingerprint }, facts } };
  }

  /** What the latest version changes now, and what stands in the way of putting it to the client. */
  async foresee(tx: Tx, record: AgreementRecord, dossier: YearDossier): Promise<ForeseenOffer> {
    const { content, version } = latestVersion(dossier);
    const weighed = await this.years.weigh(tx, record, content, version);
    if (!weighed.ok) return { refusal: weighed.refusal };
    const { facts } = weighed.value;
    const comparison = writeRecorded(weighed.value.comparison);
    const faults = [
      ...(await this.recorder.checkNew(tx, record, facts)),
      ...(await this.recorder.checkOtherYears(tx, record, content.year, facts)),
    ];
    return faults.length === 0
      ? { comparison, facts }
      : { comparison, refusal: { code: 'year-not-recordable', values: yearOf(dossier), faults } };
  }

  /** The facts that a consent makes known; refused when what the offer rests on has changed since. */
  async factsOfConsent(
    tx: Tx,
    record: AgreementRecord,
    dossier: YearDossier,
  ): Promise<Decision<readonly YearFactItem[], OfferRefusal>> {
    const now = await this.prepare(tx, record, dossier);
    if (!now.ok) return now;
    const { fingerprint } = now.value.offer;
    return fingerprint === latestVersion(dossier).offer?.fingerprint
      ? { ok: true, value: now.value.facts }
      : refuse('year-addendum-outdated', yearOf(dossier));
  }
}

function yearOf({ year }: YearDossier): { readonly year: string } {
  return { year: year.toString() };
}
