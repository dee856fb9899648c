import { Injectable } from '@nestjs/common';
import { AuditTrail, type Contents } from '../platform/audit';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { PartyDetails } from './domain';
import { PartiesStore } from './parties.store';

/** Who the parties are: recorded version by version. */
@Injectable()
export class PartyRegister {
  constructor(
    private readonly store: PartiesStore,
    private readonly audit: AuditTrail,
  ) {}

  /** Records a version of a party when it differs from the latest; answers whether it did. */
  async record(tx: Tx, details: PartyDetails, recordedAt: Instant): Promise<boolean> {
    const latest = await this.store.latest(tx, details.party);
    const changed = differingFields(latest, details);
    if (changed.length === 0) return false;
    const version = await this.store.add(tx, details, recordedAt);
    // The names of the fields only: what they said stands in the versions, some of it about persons.
    await this.audit.recordShared(tx, {
      action: 'party.recorded',
      subjectKind: 'party',
      subjectId: details.party,
      details: { version, changed, contents: await this.store.contents(tx, details.party, version) },
    });
    return true;
  }

  /** Digests of all versions of all parties, as the audit chain tells them. */
  contents(tx: Tx): Promise<Contents> {
    return this.store.contents(tx);
  }

  /** The latest version of a party, of now or of an instant; undefined when it was never recorded. */
  latest(tx: Tx, party: string, by?: Instant): Promise<PartyDetails | undefined> {
    return this.store.latest(tx, party, by);
  }

  /** Where a party hears of what is asked of it; undefined when it has no mailbox. */
  async mailbox(tx: Tx, party: string): Promise<string | undefined> {
    const details = await this.latest(tx, party);
    return details?.requestsEmail ?? details?.email;
  }

  /** Every party as it is now, by code. */
  all(tx: Tx): Promise<PartyDetails[]> {
    return this.store.all(tx);
  }
}

function differingFields(earlier: Partial<PartyDetails> = {}, later: PartyDetails): string[] {
  const names = Object.keys({ ...earlier, ...later }) as (keyof PartyDetails)[];
  return names.filter((name) => earlier[name] !== later[name]).sort();
}
