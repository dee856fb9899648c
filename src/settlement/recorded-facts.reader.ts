import { Inject, Injectable } from '@nestjs/common';
import { FactRegister } from '../agreements';
import type { LocalDate } from '../kernel/time';
import { Fields } from '../kernel/reading';
import { CLOCK, type Clock } from '../platform/clock';
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

/** Tells what was recorded of an agreement, payroll lines excepted, and what of it counts on a day. */
@Injectable()
export class RecordedFacts {
  constructor(
    private readonly register: FactRegister,
    private readonly reader: AgreementFactsReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  today(): LocalDate {
    return this.clock.today() as LocalDate;
  }

  /** Everything known on a day, in the order of recording. */
  async knownOn(tx: Tx, agreementId: string, day: LocalDate): Promise<RecordedFact[]> {
    const lists = await this.register.read(tx, agreementId);
    const counting = await this.countingOn(tx, agreementId, day);
    return Object.entries(lists)
      .flatMap(([list, items]) => items.map((item) => factOf(list, item, counting)))
      .filter(({ recordedOn }) => recordedOn <= day)
      .sort((left, right) => left.position - right.position);
  }

  /** How many facts each list holds. */
  async counts(tx: Tx, agreementId: string): Promise<Record<string, number>> {
    const lists = await this.register.read(tx, agreementId);
    return Object.fromEntries(Object.entries(lists).map(([list, items]) => [list, items.length]));
  }

  /** The positions of the facts that are neither replaced nor withdrawn. */
  private async countingOn(tx: Tx, agreementId: string, day: LocalDate): Promise<Set<number | undefined>> {
    const lists = await this.reader.readLists(tx, agreementId);
    const facts = readAgreementFacts(new Fields(lists, '', () => undefined));
    const known = selectKnown(facts, ({ recordedOn }) => recordedOn <= day);
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
