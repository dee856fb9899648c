import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock';
import { systemActor, Transactions } from '../../platform/database';
import { nameOfRole } from '../../platform/wording';
import type { Person } from '../domain';
import { insertNameWhenNew } from '../person-name.store';
import { numberOf } from './account.store';
import { roleIn, type Municipality } from './municipality';
import type { Claims } from './open-id-providers.service';

const ACTOR = systemActor('sign-in');

/** What OpenID Connect allows as an identifier. */
const SUBJECT = /^[ -~]{1,255}$/;

/**
 * Gives whom a provider vouches for a number of our own. Documents and the audit chain keep that number
 * forever; who it was is told by one row, which can be removed.
 */
@Injectable()
export class Accounts {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The person of these claims, on the side of this municipality; undefined without a role there. */
  async personOf(municipality: Municipality, claims: Claims): Promise<Person | undefined> {
    const role = roleIn(municipality, claims);
    if (role === undefined || !SUBJECT.test(claims.sub)) return undefined;
    const { issuer, party, side, name } = municipality;
    const now = this.clock.now();
    const today = this.clock.today();
    return this.transactions.run(ACTOR, async (tx) => {
      const number = await numberOf(tx, { issuer, subject: claims.sub, party }, { now, today });
      const displayName = `${capitalised(nameOfRole(role))} ${number} (${name})`;
      const person = { id: `${party}-${number}`, displayName, role, side, party };
      await insertNameWhenNew(tx, person, now);
      return person;
    });
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
