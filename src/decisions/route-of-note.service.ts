import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { latestVersion } from '../kernel/dossier';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { writeRecorded } from '../kernel/reading';
import { formatEuro } from '../kernel/text';
import type { LocalDate } from '../kernel/time';
import { hashOf } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { decideWho, fitsWithin, type AdviceNote, type DecisionRoute } from './domain';
import { decisionOf } from './fact-of-decision';
import { MeasureYear, type YearWithFacts } from './measure-year.service';
import type { FrozenEffect, NoteDossier, WrittenOffer } from './note-rows';

export type RouteRefusal =
  'year-cannot-be-settled' | 'nothing-asked' | 'all-costs-are-asked' | 'advice-note-needed';

/** What a version would do as its year stands now, and who would decide. */
export interface WeighedNote {
  readonly effect: FrozenEffect;
  /** The day on which it was calculated. */
  readonly day: LocalDate;
  /** Who decides on what it asks: the team lead where nothing is asked and it fits under the limit. */
  readonly decider: DecisionRoute['role'];
  readonly article: string;
  /** Whether by the forecast its costs fit under the limit, so that the team lead could decide alone. */
  readonly fitsWithin: boolean;
}

/** Which way an advice note goes, and what is put to the client with it (DVO 2.3, 4.8; SLA, absence). */
@Injectable()
export class RouteOfNote {
  constructor(
    private readonly years: MeasureYear,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the latest version would do now; nothing is put to anyone. */
  async weigh(
    tx: Tx,
    record: AgreementRecord,
    dossier: NoteDossier,
  ): Promise<Decision<WeighedNote, 'year-cannot-be-settled'>> {
    const { content } = latestVersion(dossier);
    const measured = await this.years.measure(tx, record, content.year);
    if (!measured.ok) return measured;
    const day = this.clock.today() as LocalDate;
    const calculated = await this.years.effect(tx, record, decisionOf(dossier, day));
    if (!calculated.ok) return calculated;
    const alone = this.routeOf(measured.value, content, fitsWithin(measured.value.position, content.costs));
    const fits = alone.route === 'own-decision';
    const { role: decider, article } =
      fits && content.amount.isZero() ? alone : this.routeOf(measured.value, content, false);
    const effect = writeRecorded(calculated.value);
    return { ok: true, value: { effect, day, decider, article, fitsWithin: fits } };
  }

  /** The note with its effect as it is now and who decides; a decision is of exactly this. */
  async offer(
    tx: Tx,
    record: AgreementRecord,
    dossier: NoteDossier,
  ): Promise<Decision<WrittenOffer, RouteRefusal>> {
    const { content, version } = latestVersion(dossier);
    const measured = await this.years.measure(tx, record, content.year);
    if (!measured.ok) return measured;
    const { role: decider, costs } = this.routeOf(measured.value, content, false);
    if (content.amount.isZero()) return refuse('nothing-asked');
    if (costs === 'all' && content.amount.isLessThan(content.costs))
      return refuse('all-costs-are-asked', { costs: formatEuro(content.costs) });
    if (decider === 'team-lead') throw new Error('Above the ceiling the client decides');
    const decision = decisionOf(dossier, this.clock.today() as LocalDate);
    const calculated = await this.years.effect(tx, record, decision);
    if (!calculated.ok) return calculated;
    const effect = writeRecorded(calculated.value);
    const { note } = dossier;
    const fingerprint = hashOf({ note, version, content: writeRecorded(content), effect, decider });
    return { ok: true, value: { effect, decider, fingerprint } };
  }

  /** Whether the team lead may decide alone: nothing is asked, and it fits under the limit of the year. */
  async checkWithin(
    tx: Tx,
    record: AgreementRecord,
    content: AdviceNote,
  ): Promise<Decision<void, RouteRefusal>> {
    const measured = await this.years.measure(tx, record, content.year);
    if (!measured.ok) return measured;
    const fits = content.amount.isZero() && fitsWithin(measured.value.position, content.costs);
    const { route, article } = this.routeOf(measured.value, content, fits);
    return route === 'own-decision'
      ? { ok: true, value: undefined }
      : refuse('advice-note-needed', { article });
  }

  private routeOf(
    { known }: YearWithFacts,
    { occasion, costs }: AdviceNote,
    isWithinCeiling: boolean,
  ): ReturnType<typeof decideWho> {
    const day = this.clock.today() as LocalDate;
    return decideWho({ occasion, costs, isWithinCeiling, day }, known.decisionPolicies);
  }
}
