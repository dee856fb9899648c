import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { AuditTrail } from '../../platform/audit';
import { CLOCK, dutchDateOf, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { DAYS_AWAY, removableFrom, type KnownPerson, type Link } from '../domain';
import { selectNames } from '../person-name.store';
import { deleteAccount, selectAccounts } from '../provider/account.store';
import { Sessions } from '../session/sessions.service';
import { SIGN_IN, type SignInPort } from '../sign-in/sign-in.port';

type Refusals = 'unknown-person' | 'not-linked' | 'seen-lately';

/** The people of a municipality, for its own administrator: the transaction says of which. */
@Injectable()
export class PeopleRegister {
  constructor(
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
    @Inject(SIGN_IN) private readonly signIn: SignInPort,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whom the municipality of the actor knows here, by identifier. */
  async all(tx: Tx): Promise<readonly KnownPerson[]> {
    const { party } = tx.actor;
    const links = await this.linksOf(tx);
    const open = new Map((await this.sessions.openOf(tx, party)).map((one) => [one.person, one]));
    const tried = this.signIn.demonstration?.accounts.map(({ person }) => person) ?? [];
    const demonstrated = new Map(
      tried.filter((person) => person.party === party).map((one) => [one.id, one]),
    );
    const ids = [...new Set([...demonstrated.keys(), ...links.keys(), ...open.keys()])];
    const names = await selectNames(tx, ids);
    return ids.map((id) => ({
      id,
      displayName: names.get(id) ?? demonstrated.get(id)?.displayName ?? id,
      sessions: open.get(id)?.count ?? 0,
      link: links.get(id),
    }));
  }

  /** Ends every session of someone; they can sign in again for as long as their provider lets them. */
  async signOut(tx: Tx, id: string): Promise<Decision<KnownPerson, Refusals>> {
    const person = await this.find(tx, id);
    if (person === undefined) return refuse('unknown-person');
    const ended = await this.sessions.endAll(tx, tx.actor.party, id);
    await this.note(tx, 'person.signed-out', id, { ended });
    return { ok: true, value: { ...person, sessions: 0 } };
  }

  /** Removes what ties someone to the account of the provider; what they did stays, under the number. */
  async unlink(tx: Tx, id: string): Promise<Decision<KnownPerson, Refusals>> {
    const person = await this.find(tx, id);
    if (person === undefined) return refuse('unknown-person');
    const { link } = person;
    if (link === undefined || this.clock.today() < removableFrom(link)) return refuseUnlinking(id, link);
    const { lastSeenOn } = link;
    if (!(await deleteAccount(tx, tx.actor.party, { person: id, lastSeenOn })))
      return refuseUnlinking(id, (await this.linksOf(tx)).get(id));
    await this.sessions.endAll(tx, tx.actor.party, id);
    await this.note(tx, 'person.unlinked', id, { lastSeenOn });
    return { ok: true, value: { ...person, sessions: 0, link: undefined } };
  }

  private async find(tx: Tx, id: string): Promise<KnownPerson | undefined> {
    return (await this.all(tx)).find((person) => person.id === id);
  }

  private async linksOf(tx: Tx): Promise<ReadonlyMap<string, Link>> {
    const accounts = await selectAccounts(tx, tx.actor.party);
    return new Map(
      accounts.map(({ person, knownSince, lastSeenOn }) => [
        person,
        { knownSince: dutchDateOf(knownSince) as LocalDate, lastSeenOn: lastSeenOn as LocalDate },
      ]),
    );
  }

  private note(
    tx: Tx,
    action: 'person.signed-out' | 'person.unlinked',
    subjectId: string,
    details: Readonly<Record<string, string | number>>,
  ): Promise<void> {
    return this.audit.recordShared(tx, { action, subjectKind: 'person', subjectId, details });
  }
}

function refuseUnlinking(
  person: string,
  link: Link | undefined,
): ReturnType<typeof refuse<'not-linked' | 'seen-lately'>> {
  if (link === undefined) return refuse('not-linked', { person });
  const from = formatDate(removableFrom(link));
  return refuse('seen-lately', { person, days: DAYS_AWAY.toString(), from });
}
