import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '../../kernel/time';
import { CLOCK, instantAfter, type Clock, type Instant } from '../../platform/clock';
import { CONFIG, type Config } from '../../platform/config';
import { systemActor, Transactions, type Tx } from '../../platform/database';
import { DAYS_AWAY, type Person } from '../domain';
import { deleteFeedsOf, noteOwnerSeen } from '../feed/feed-address.store';
import { insertNameWhenNew } from '../person-name.store';
import { SIGN_IN, type SignInPort } from '../sign-in/sign-in.port';
import { looksLikeToken, randomToken } from '../random-token';
import type { Session } from './session';
import {
  deleteOldSessions,
  deleteSession,
  deleteSessionsOf,
  insertSession,
  selectOpenSessions,
  selectSession,
  updateLastSeen,
  type OpenSessions,
  type Oldest,
} from './session.store';

const MINUTE_MS = 60_000;
/** Without a request for so long a session ends. */
const IDLE_TIMEOUT_MS = 30 * MINUTE_MS;
/** So long after signing in a session ends in any case. */
const ABSOLUTE_TIMEOUT_MS = 10 * 60 * MINUTE_MS;
/** A request is noted at most this often, so that reading a page seldom writes. */
const NOTE_EVERY_MS = MINUTE_MS;

const ACTOR = systemActor('sessions');

/** Who is signed in, known by the token in the cookie. */
@Injectable()
export class Sessions {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SIGN_IN) private readonly signIn: SignInPort,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sessionSecret'>,
  ) {}

  /**
   * Starts a session and returns its token, always a new one. Ends the session of `previousToken`, so
   * that a token somebody planted in a browser is worth nothing after signing in.
   */
  async open(person: Person, previousToken: string | undefined): Promise<string> {
    const token = randomToken();
    const session = { person, formToken: randomToken() };
    const now = this.clock.now();
    await this.transactions.run(ACTOR, async (tx) => {
      await deleteOldSessions(tx, oldestAt(now));
      if (previousToken !== undefined) await deleteSession(tx, this.hashOf(previousToken));
      await insertSession(tx, this.hashOf(token), session, this.signIn.issuer, now);
      await insertNameWhenNew(tx, person, now);
      await noteOwnerSeen(tx, person, this.daysOfFeeds());
    });
    return token;
  }

  /** The session of a token, unless it was closed, is too old, or another issuer vouched for it. */
  async find(token: string): Promise<Session | undefined> {
    if (!looksLikeToken(token)) return undefined;
    const hash = this.hashOf(token);
    const now = this.clock.now();
    return this.transactions.run(ACTOR, async (tx) => {
      const session = await selectSession(tx, hash, this.signIn.issuer, oldestAt(now));
      if (session && instantAfter(session.lastSeenAt, NOTE_EVERY_MS) <= now) {
        await updateLastSeen(tx, hash, now);
      }
      return session && { person: session.person, formToken: session.formToken };
    });
  }

  /** Who of a party is signed in, as its administrator may see. */
  openOf(tx: Tx, party: string): Promise<readonly OpenSessions[]> {
    return selectOpenSessions(tx, party, this.signIn.issuer, oldestAt(this.clock.now()));
  }

  /** Ends every session of a person of a party, and whatever reads for them; tells how many sessions there were. */
  async endAll(tx: Tx, party: string, person: string): Promise<number> {
    await deleteFeedsOf(tx, party, person);
    return deleteSessionsOf(tx, party, person);
  }

  /** Ends the session of a token. */
  async close(token: string): Promise<void> {
    await this.transactions.run(ACTOR, (tx) => deleteSession(tx, this.hashOf(token)));
  }

  private daysOfFeeds(): { readonly today: string; readonly oldest: string } {
    const today = this.clock.today() as LocalDate;
    return { today, oldest: addDays(today, -DAYS_AWAY) };
  }

  /** With the secret of this installation, so that nobody makes a session who can only write the table. */
  private hashOf(token: string): string {
    return createHmac('sha256', this.config.sessionSecret).update(token).digest('hex');
  }
}

function oldestAt(now: Instant): Oldest {
  return { created: instantAfter(now, -ABSOLUTE_TIMEOUT_MS), seen: instantAfter(now, -IDLE_TIMEOUT_MS) };
}
