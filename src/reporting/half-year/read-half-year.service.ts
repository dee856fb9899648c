import { Injectable } from '@nestjs/common';
import { AgreementAccess, type AskedMoment } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import type { HalfYear } from '../../kernel/time';
import { hashOf } from '../../platform/audit';
import { dutchDateOf } from '../../platform/clock';
import type { Actor } from '../../platform/database';
import {
  clarificationsOf,
  compareHalfYears,
  nameOfPeriod,
  type Clarification,
  type HalfYearBody,
  type HalfYearDifference,
} from '../domain';
import { ComposeHalfYear } from './compose-half-year.service';
import { FixedOverviewsStore } from './fixed-overviews.store';
import type { FixedBody, FixedOverview } from './half-year-rows';

/** A fixed overview, whose it is, and what it says otherwise than the one before of the same party. */
export interface ShownVersion {
  readonly fixed: FixedOverview;
  readonly side: 'client' | 'contractor';
  readonly differences: readonly HalfYearDifference[];
}

/** A half-year as a party sees it: figures as known at a moment, its own words, and what was fixed. */
export interface ShownHalfYear {
  readonly figures: HalfYearBody;
  readonly clarifications: readonly (Clarification & { readonly holds: boolean })[];
  /** Of figures and words together: what is fixed. */
  readonly fingerprint: string;
  readonly versions: readonly ShownVersion[];
  /** What is otherwise now than in the latest overview that this party fixed. */
  readonly differences: readonly HalfYearDifference[];
}

/** Reads half-year overviews, of any moment and as they were fixed (R14; DVO 4.5, 6). */
@Injectable()
export class ReadHalfYear {
  constructor(
    private readonly access: AgreementAccess,
    private readonly composer: ComposeHalfYear,
    private readonly store: FixedOverviewsStore,
  ) {}

  /** Refuses an agreement that is not there for this actor (404), and a moment that cannot be (400). */
  async read(
    actor: Actor,
    key: string,
    period: HalfYear,
    asked: AskedMoment,
  ): Promise<Decision<ShownHalfYear, 'year-cannot-be-settled'>> {
    // First what the actor sees itself, and only then the service, so that nobody holds two connections.
    const { record, moment, written, fixed } = await this.access.readAsKnown(
      actor,
      key,
      asked,
      async (tx, record, moment) => {
        const of = { agreementId: record.agreementId, period: nameOfPeriod(period) };
        const written = await this.store.clarifications(tx, of);
        return { record, moment, written, fixed: await this.store.fixed(tx, of) };
      },
    );
    const composed = await this.composer.compose(record, period, moment);
    if (!composed.ok) return composed;
    const byThen = written.filter(({ writtenAt }) => dutchDateOf(writtenAt) <= moment.day);
    const clarifications = clarificationsOf(composed.value, byThen);
    const own = fixed.filter(({ party }) => party === actor.party).at(-1);
    return {
      ok: true,
      value: {
        ...{ figures: composed.value, clarifications },
        fingerprint: hashOf(bodyOf(composed.value, clarifications)),
        versions: versionsOf(fixed, record.contractorParty),
        differences: own ? compareHalfYears(own.body.figures, composed.value) : [],
      },
    };
  }

  /** One that was fixed, by either party. */
  async version(
    actor: Actor,
    key: string,
    period: HalfYear,
    version: number,
  ): Promise<Decision<ShownVersion, 'unknown-overview'>> {
    return this.access.read(actor, key, async (tx, { agreementId, contractorParty }) => {
      const fixed = await this.store.fixed(tx, { agreementId, period: nameOfPeriod(period) });
      const found = versionsOf(fixed, contractorParty).find((one) => one.fixed.version === version);
      return found ? { ok: true, value: found } : refuse('unknown-overview', { version: version.toString() });
    });
  }
}

/** What is fixed: the figures, and what the party says of them. Words about figures of before stay behind. */
export function bodyOf(figures: HalfYearBody, clarifications: ShownHalfYear['clarifications']): FixedBody {
  const said = clarifications.filter(({ holds }) => holds);
  return {
    figures,
    clarifications: said.map(({ part, text, role, writtenAt }) => ({ part, text, role, writtenAt })),
  };
}

function versionsOf(fixed: readonly FixedOverview[], contractorParty: string): ShownVersion[] {
  return fixed.map((one, index) => {
    const before = fixed
      .slice(0, index)
      .filter(({ party }) => party === one.party)
      .at(-1);
    return {
      fixed: one,
      side: one.party === contractorParty ? 'contractor' : 'client',
      differences: before ? compareHalfYears(before.body.figures, one.body.figures) : [],
    };
  });
}
