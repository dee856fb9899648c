import { Injectable } from '@nestjs/common';
import type { AgreementRecord, KnownMoment } from '../../agreements';
import { publicationGroupOf, regradingsOf, type Regrading } from '../../agreements/domain';
import { isRecordedBy } from '../../kernel/knowledge';
import { monthOf } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { AgreementFactsReader } from '../agreement-facts.reader';
import { selectKnown, type AgreementFacts } from '../domain';

/** A regrading, and the group by which the client knows the function. */
export interface GroupedRegrading extends Regrading {
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

  /** The functions that can be regraded: those of the formation, by name. */
  async functions(tx: Tx, record: AgreementRecord, moment: KnownMoment): Promise<string[]> {
    const { formation } = await this.known(tx, record, moment);
    const names = new Set(formation.map((line) => line.function));
    return [...names].sort((left, right) => left.localeCompare(right, 'nl'));
  }

  private async known(tx: Tx, record: AgreementRecord, moment: KnownMoment): Promise<AgreementFacts> {
    const { facts } = await this.facts.load(tx, record);
    return selectKnown(facts, (fact) => isRecordedBy(fact, moment));
  }
}
