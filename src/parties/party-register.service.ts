import { Injectable } from '@nestjs/common';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { PartyDetails } from './domain';
import { PartiesStore } from './parties.store';

/** Who the parties are: recorded version by version, read as of now. */
@Injectable()
export class PartyRegister {
  constructor(private readonly store: PartiesStore) {}

  /** Records a version of a party when it differs from the latest; answers whether it did. */
  async record(tx: Tx, details: PartyDetails, recordedAt: Instant): Promise<boolean> {
    const latest = await this.store.latest(tx, details.party);
    if (latest && isSame(latest, details)) return false;
    await this.store.add(tx, details, recordedAt);
    return true;
  }

  /** The latest version of a party; undefined when it was never recorded. */
  latest(tx: Tx, party: string): Promise<PartyDetails | undefined> {
    return this.store.latest(tx, party);
  }

  /** Every party as it is now, by code. */
  all(tx: Tx): Promise<PartyDetails[]> {
    return this.store.all(tx);
  }
}

function isSame(left: PartyDetails, right: PartyDetails): boolean {
  const text = (details: PartyDetails): string => JSON.stringify(Object.entries(details).sort());
  return text(left) === text(right);
}
