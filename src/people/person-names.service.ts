import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../platform/clock';
import { systemActor, Transactions, type Tx } from '../platform/database';
import type { Person } from './domain';
import { insertNameWhenNew, selectNames } from './person-name.store';

/** By which function screens and documents name the person behind an identifier. */
@Injectable()
export class PersonNames {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps the name of a person who acts without signing in, as in the worked example. */
  async remember(person: Person): Promise<void> {
    await this.transactions.run(systemActor('person-names'), (tx) =>
      insertNameWhenNew(tx, person, this.clock.now()),
    );
  }

  /** The display names of persons, by identifier; whoever never signed in has none. */
  displayNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return selectNames(tx, ids);
  }
}
