import type { Request } from 'express';
import type { Actor } from '../../platform/database';
import type { Person } from '../domain';

/** Who asks, and how we know. `formToken` is what a form of this visitor must carry. */
export type Visit =
  | { readonly by: 'nobody'; readonly formToken: string | undefined }
  | { readonly by: 'session'; readonly person: Person; readonly formToken: string }
  | { readonly by: 'password'; readonly person: Person }
  | { readonly by: 'token'; readonly person: Person };

/** A request that passed the guard. */
export interface VisitRequest extends Request {
  visit?: Visit;
  /** On whose behalf the database is read and written; absent on public routes without a session. */
  actor?: Actor;
  /** The code with which a use case refused what was asked, where the answer is a page. */
  refusedWith?: string;
}

/** Notes why a form was not carried out, so that it is written down. */
export function noteRefusal(request: VisitRequest, code: string): void {
  request.refusedWith = code;
}

/** The person of a visit, if there is one. */
export function personOf(visit: Visit | undefined): Person | undefined {
  return visit === undefined || visit.by === 'nobody' ? undefined : visit.person;
}
