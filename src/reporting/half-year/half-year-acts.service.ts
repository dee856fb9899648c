import { Injectable } from '@nestjs/common';
import { agreementOf, KnownMoments, type AgreementRecord, type KnownMoment } from '../../agreements';
import { coversMonth } from '../../agreements/domain';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { enumerate } from '../../kernel/text';
import { monthOf, monthsOfHalf, type HalfYear } from '../../kernel/time';
import { hashOf } from '../../platform/audit';
import type { Tx } from '../../platform/database';
import { clarificationsOf, nameOfPeriod, notClarified, type OverviewRowName } from '../domain';
import { REPORT_PARTS } from '../report-parts.dto';
import { ComposeHalfYear } from './compose-half-year.service';
import { FixedOverviewsStore } from './fixed-overviews.store';
import { HalfYearLedger } from './half-year-ledger.service';
import type { FixedOverview } from './half-year-rows';
import { bodyOf } from './read-half-year.service';

export type FixRefusal =
  | 'period-not-begun'
  | 'period-outside-agreement'
  | 'year-cannot-be-settled'
  | 'overview-fixed-before'
  | 'overview-differs'
  | 'overview-not-clarified';

/** What a party says of a part. */
export interface SaidOfPart {
  readonly part: OverviewRowName;
  readonly text: string;
}

/**
 * What each party does with a half-year overview: say what a difference comes from, for itself, and fix the overview with
 * those words, for both and for good (DVO 4.5, 6). Neither waits for the other: each has its own planning and control.
 */
@Injectable()
export class HalfYearActs {
  constructor(
    private readonly composer: ComposeHalfYear,
    private readonly store: FixedOverviewsStore,
    private readonly ledger: HalfYearLedger,
    private readonly moments: KnownMoments,
  ) {}

  /** Says something of one part or of more, of the figures that are known now; what is said of them already is not repeated. */
  async clarify(
    tx: Tx,
    record: AgreementRecord,
    period: HalfYear,
    said: readonly SaidOfPart[],
  ): Promise<Decision<undefined, 'year-cannot-be-settled'>> {
    await tx.lockAgreement(record.agreementId);
    const composed = await this.composer.compose(record, period, await this.present(tx, record));
    if (!composed.ok) return composed;
    const of = { agreementId: record.agreementId, period: nameOfPeriod(period) };
    const standing = clarificationsOf(composed.value, await this.store.clarifications(tx, of));
    for (const { part, text } of said) {
      if (standing.some((one) => one.part === part && one.text === text && one.holds)) continue;
      const row = composed.value.rows.find((one) => one.part === part);
      if (!row) throw new Error(`An overview has every part: ${part}`);
      await this.ledger.clarify(tx, record, of.period, row, text);
    }
    return { ok: true, value: undefined };
  }

  /** Fixes what is known now, of which the fingerprint was seen. */
  async fix(
    tx: Tx,
    record: AgreementRecord,
    period: HalfYear,
    seen: string,
  ): Promise<Decision<FixedOverview, FixRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const moment = await this.present(tx, record);
    const [firstMonth = ''] = monthsOfHalf(period);
    if (monthOf(moment.day) < firstMonth) return refuse('period-not-begun', { period: nameOfPeriod(period) });
    const outside = refuse('period-outside-agreement', { period: nameOfPeriod(period) });
    if (!covers(record, period)) return outside;
    const composed = await this.composer.compose(record, period, moment);
    if (!composed.ok) return composed;
    // A notice may have ended it earlier than it was registered with (DVO 9.2).
    if (composed.value.standing === 'no-agreement') return outside;
    const of = { agreementId: record.agreementId, period: nameOfPeriod(period) };
    const written = await this.store.clarifications(tx, of);
    const body = bodyOf(composed.value, clarificationsOf(composed.value, written));
    const hash = hashOf(body);
    const fixed = await this.store.fixed(tx, of);
    const same = fixed.find(({ party, bodyHash }) => party === tx.actor.party && bodyHash === hash);
    if (same) return refuse('overview-fixed-before', { version: same.version.toString() });
    if (hash !== seen) return refuse('overview-differs');
    const missing = notClarified(composed.value, written).map((part) => REPORT_PARTS[part]);
    if (missing.length > 0) return refuse('overview-not-clarified', { parts: enumerate(missing) });
    return { ok: true, value: await this.ledger.fix(tx, record, fixed.length + 1, body, hash) };
  }

  private async present(tx: Tx, { agreementId }: AgreementRecord): Promise<KnownMoment> {
    const now = await this.moments.resolve(tx, agreementId, {});
    if (!now.ok) throw new Error('The present is a moment of knowledge');
    return now.value;
  }
}

/** Whether the agreement as registered covers a month of the half-year. */
function covers(record: AgreementRecord, period: HalfYear): boolean {
  const term = agreementOf(record, { client: record.clientParty, contractor: record.contractorParty });
  return monthsOfHalf(period).some((month) => coversMonth(term, month));
}
