import { Injectable } from '@nestjs/common';
import type { AgreementRecord, KnownMoment } from '../../agreements';
import {
  openInquiries,
  publicationGroupOf,
  regradingsOf,
  type FormationLine,
  type Regrading,
  type RegradingAnnouncement,
} from '../../agreements/domain';
import { isRecordedBy } from '../../kernel/knowledge';
import { monthOf } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { AgreementFactsReader } from '../agreement-facts.reader';
import { selectKnown, type AgreementFacts } from '../domain';

/** A regrading, and the group by which the client knows the function. */
export interface GroupedRegrading extends Regrading {
  readonly group: string | undefined;
}

/** An announced inquiry that no regrading came of yet, and the group by which the client knows the function. */
export interface GroupedInquiry extends RegradingAnnouncement {
  readonly group: string | undefined;
}

/** The regradings of an agreement, each with what is recorded of its announcement (DVO 4.4). */
@Injectable()
export class Regradings {
  constructor(private readonly facts: AgreementFactsReader) {}

  async load(tx: Tx, record: AgreementRecord, moment: KnownMoment): Promise<GroupedRegrading[]> {
    const known = await this.known(tx, record, moment);
    return regradingsOf(known.formation, known.regradingAnnouncements).map((regrading) => ({
      ...regrading,
      group: publicationGroupOf(regrading.function, monthOf(regrading.from), known.formation),
    }));
  }

  /** What was announced and has no regrading yet, by day. */
  async inquiries(tx: Tx, record: AgreementRecord, moment: KnownMoment): Promise<GroupedInquiry[]> {
    const { formation, regradingAnnouncements } = await this.known(tx, record, moment);
    return openInquiries(formation, regradingAnnouncements)
      .sort((left, right) => left.announcedOn.localeCompare(right.announcedOn))
      .map((one) => ({
        ...one,
        group: publicationGroupOf(one.function, monthOf(one.from ?? one.announcedOn), formation),
      }));
  }

  /** The lines of the formation at a moment. */
  async formation(tx: Tx, record: AgreementRecord, moment: KnownMoment): Promise<readonly FormationLine[]> {
    return (await this.known(tx, record, moment)).formation;
  }

  /** The functions that can be regraded: those of the formation, by name. */
  async functions(tx: Tx, record: AgreementRecord, moment: KnownMoment): Promise<string[]> {
    const formation = await this.formation(tx, record, moment);
    const names = new Set(formation.map((line) => line.function));
    return [...names].sort((left, right) => left.localeCompare(right, 'nl'));
  }

  private async known(tx: Tx, record: AgreementRecord, moment: KnownMoment): Promise<AgreementFacts> {
    const { facts } = await this.facts.load(tx, record);
    return selectKnown(facts, (fact) => isRecordedBy(fact, moment));
  }
}
