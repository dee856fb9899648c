import { createHmac, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '../../kernel/time';
import { CLOCK, instantAfter, type Clock } from '../../platform/clock';
import { CONFIG, type Config } from '../../platform/config';
import { systemActor, Transactions, type Tx } from '../../platform/database';
import { DAYS_AWAY, readPerson, type Person } from '../domain';
import { looksLikeToken, randomToken } from '../random-token';
import { SIGN_IN, type SignInPort } from '../sign-in/sign-in.port';
import type { FeedAddress } from './feed-address';
import { deleteFeed, insertFeed, selectFeeds, useFeed } from './feed-address.store';

const HOUR_MS = 60 * 60_000;
/** Calendars ask a few times a day; a program that asks without end is told to wait. */
const MOST_IN_HOUR = 60;

const ACTOR = systemActor('feed-addresses');

/** For whom, and of which agreement, an address is read. */
export interface FeedReader {
  readonly person: Person;
  readonly agreementId: string;
}

export type FeedUse =
  | { readonly found: true; readonly reader: FeedReader }
  | { readonly found: false; readonly code: 'unknown' | 'too-often' };

/** Addresses with a secret, by which a program reads what its maker may see, and nothing else (decision 25). */
@Injectable()
export class FeedAddresses {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SIGN_IN) private readonly signIn: SignInPort,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sessionSecret'>,
  ) {}

  /** Answers the secret, which is not kept: it can be shown now and never again. */
  async make(
    tx: Tx,
    person: Person,
    agreementId: string,
  ): Promise<{ readonly id: string; readonly token: string }> {
    const [id, token] = [randomUUID(), randomToken()];
    const feed = { id, tokenHash: this.hashOf(token), issuer: this.signIn.issuer, agreementId };
    await insertFeed(tx, feed, person, { now: this.clock.now(), today: this.clock.today() });
    return { id, token };
  }

  of(tx: Tx, person: Person, agreementId: string): Promise<readonly FeedAddress[]> {
    return selectFeeds(tx, person.id, agreementId);
  }

  /** Tells whether there was such an address of this person. */
  end(tx: Tx, person: Person, agreementId: string, id: string): Promise<boolean> {
    return deleteFeed(tx, person.id, agreementId, id);
  }

  /** Who reads by a secret; nobody by one that was ended, or whose maker was not here for long. */
  async use(token: string): Promise<FeedUse> {
    if (!looksLikeToken(token)) return { found: false, code: 'unknown' };
    const now = this.clock.now();
    const oldest = addDays(this.clock.today() as LocalDate, -DAYS_AWAY);
    const moments = { now, hourAgo: instantAfter(now, -HOUR_MS), oldest };
    const feed = { tokenHash: this.hashOf(token), issuer: this.signIn.issuer };
    const used = await this.transactions.run(ACTOR, (tx) => useFeed(tx, feed, moments));
    const person = used && readPerson({ ...used, id: used.person, displayName: used.person });
    if (!used || !person) return { found: false, code: 'unknown' };
    if (used.reads > MOST_IN_HOUR) return { found: false, code: 'too-often' };
    return { found: true, reader: { person, agreementId: used.agreementId } };
  }

  /** With the secret of this installation, so that nobody makes an address who can only write the table. */
  private hashOf(token: string): string {
    return createHmac('sha256', this.config.sessionSecret).update(`feed ${token}`).digest('hex');
  }
}
