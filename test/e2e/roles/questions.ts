import type { Person } from '../../../src/people';
import { SEATS, STRANGERS } from '../../support/start-api';
import type { Whose } from './expectation';
import type { Lived } from './life';
import { pathOf, smuggledInto, type Objects } from './objects';
import type { Route } from './routes';

/** Someone asks about something. */
export interface Question {
  /** Undefined for who did not sign in. */
  readonly person: Person | undefined;
  readonly whose: Whose;
  readonly path: string;
}

/** The agreement that is asked about, and those of its parties with others. */
export type Lives = Readonly<Record<'own' | 'ofClient' | 'ofContractor', Lived>>;

/** What everyone can ask by a route. */
export function questionsOf(route: Route, lives: Lives): Question[] {
  return [undefined, ...SEATS, ...STRANGERS].flatMap((person) =>
    objectsFor(route, person, lives).flatMap(([whose, objects]) =>
      objects ? [{ person, whose, path: pathOf(route, objects) }] : [],
    ),
  );
}

function objectsFor(
  route: Route,
  person: Person | undefined,
  lives: Lives,
): (readonly [Whose, Objects | undefined])[] {
  const own = withPerson(lives.own.own, person);
  const unsent = withPerson(lives.own.unsent, person);
  if (person === undefined) return [['own', own]];
  if (STRANGERS.includes(person)) return [['other', own]];
  const ofOwn = [['own', own] as const, ['unsent', canBeUnsent(route) ? unsent : undefined] as const];
  // The service itself serves every party, so no agreement is one of others.
  if (person.side === 'system' || route.other === undefined) return ofOwn;
  const { own: theirs } = person.side === 'client' ? lives.ofContractor : lives.ofClient;
  const other = withPerson(theirs, person);
  return [...ofOwn, ['other', other], ['smuggled', smuggledInto(route, own, other)]];
}

/** Someone of the party on the side of who asks. */
function withPerson(objects: Objects, asker: Person | undefined): Objects {
  return { ...objects, persoon: objects[`persoon:${asker?.side ?? 'client'}`] ?? '' };
}

/** Addenda, advice notes, year addenda and quarterly reports; of one that was never put to the client there are no entries, files, year on paper and versions of the client. */
function canBeUnsent({ path }: Route): boolean {
  return (
    /:(?:sleutel|addendum|nota|note)\b|(?:jaaraddenda|rapportages)\/:/.test(path) &&
    !/:(?:post|entry|file|id)\b|jaaraddenda\/.*pdf$|indieningen\/:versie|versies\/:version/.test(path)
  );
}
