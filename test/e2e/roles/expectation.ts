import { PERMISSIONS, type Person } from '../../../src/people/domain';
import type { Answer } from '../../support/api-client';
import { mayByMatrix } from '../../support/permission-matrix';
import { isChange, isPage, type Route } from './routes';

/**
 * Whose something is, for who asks: of their own agreement, there made by the contractor and never put to the
 * client, of an agreement of others, or of others and asked for as if it were of their own.
 */
export type Whose = 'own' | 'unsent' | 'other' | 'smuggled';

/** What an answer comes down to: its status, or that the door stayed shut. */
export type Outcome = number | 'refused with the article' | 'sent to sign in';

/** What was agreed, by the routes and the permission matrix as they are written out; undefined: not asked. */
export function expectedOutcome(route: Route, person: Person | undefined, whose: Whose): Outcome | undefined {
  // What is open to strangers is open to all.
  if (route.action === 'public') return person === undefined ? route.own : undefined;
  if (person === undefined) return 'sent to sign in';
  if (!mayByMatrix(person, route.action)) return 'refused with the article';
  if (whose !== 'unsent') return route[whose];
  if (person.side === 'client') return 404;
  // What the contractor does with it would put it to the client.
  return isChange(route) ? undefined : route.own;
}

/** What became of a request. */
export function outcomeOf(route: Route, answer: Answer): Outcome {
  const { status } = answer;
  if (isPage(route)) {
    // Who signs out is sent there as well, without the cookie.
    if (status === 303 && answer.headers['location']?.startsWith('/aanmelden') === true)
      return answer.headers['set-cookie'] ? status : 'sent to sign in';
    const { article } = PERMISSIONS[route.action];
    return status === 403 && answer.text.includes(article) ? 'refused with the article' : status;
  }
  const { code, article } = answer.body as { readonly code?: string; readonly article?: string };
  if (status === 401 && code === 'not-signed-in')
    return answer.headers['www-authenticate'] ? 'sent to sign in' : status;
  return status === 403 && code === 'not-permitted' && article ? 'refused with the article' : status;
}
