import { Injectable } from '@nestjs/common';
import { FactRegister, type KnownMoment } from '../agreements';
import { isRecordedBy } from '../kernel/knowledge';
import { Fields } from '../kernel/reading';
import type { Tx } from '../platform/database';
import { AgreementFactsReader } from './agreement-facts.reader';
import { everyFact, readAgreementFacts, selectKnown } from './domain';

/** A fact with what its recording says; `counts` tells whether it is neither replaced nor withdrawn. */
export interface RecordedFact {
  readonly list: string;
  readonly position: number;
  readonly id: string;
  readonly source: string;
  readonly recordedOn: string;
  readonly replaces?: string;
  readonly counts: boolean;
  readonly content: Readonly<Record<string, unknown>>;
}

type Item = Readonly<Record<string, unknown>>;

/** Tells what was recorded of an agreement, payroll lines excepted, and what of it counts at a moment. */
@Injectable()
export class RecordedFacts {
  constructor(
    private readonly register: FactRegister,
    private readonly reader: AgreementFactsReader,
  ) {}

  /** Everything known at a moment, in the order of recording. */
  async knownAt(tx: Tx, agreementId: string, moment: KnownMoment): Promise<RecordedFact[]> {
    const lists = await this.register.read(tx, agreementId);
    const counting = await this.countingAt(tx, agreementId, moment);
    return Object.entries(lists)
      .flatMap(([list, items]) => items.map((item) => factOf(list, item, counting)))
      .filter(({ position }) => position <= moment.position)
      .sort((left, right) => left.position - right.position);
  }

  /** How many facts each list holds. */
  async counts(tx: Tx, agreementId: string): Promise<Record<string, number>> {
    const lists = await this.register.read(tx, agreementId);
    return Object.fromEntries(Object.entries(lists).map(([list, items]) => [list, items.length]));
  }

  /** The positions of the facts that are neither replaced nor withdrawn. */
  private async countingAt(
    tx: Tx,
    agreementId: string,
    moment: KnownMoment,
  ): Promise<Set<number | undefined>> {
    const lists = await this.reader.readLists(tx, agreementId);
    const facts = readAgreementFacts(new Fields(lists, '', () => undefined));
    const known = selectKnown(facts, (fact) => isRecordedBy(fact, moment));
    return new Set([...everyFact(known)].map(({ position }) => position));
  }
}

function factOf(list: string, item: Item, counting: ReadonlySet<number | undefined>): RecordedFact {
  const { id, position, source, recordedOn, replaces, ...content } = item;
  return {
    list,
    position: position as number,
    id: id as string,
    source: source as string,
    recordedOn: recordedOn as string,
    ...(replaces !== undefined && { replaces: replaces as string }),
    counts: counting.has(position as number),
    content,
  };
}
