import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '../../platform/database';
import { actorOf } from '../actor-of';
import type { Person } from '../domain';
import { personOf, type Visit, type VisitRequest } from './visit';

/** The person who asks. For routes that nobody reaches without signing in. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  return signedIn(visitOf(context));
});

/** The person who asks, if any. For public routes. */
export const Visitor = createParamDecorator((_: unknown, context: ExecutionContext): Person | undefined => {
  return personOf(visitOf(context));
});

/** On whose behalf `Transactions.run` works in this request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return actorOf(signedIn(visitOf(context)));
});

/** What every form of a page carries in its field `_csrf`. */
export const FormToken = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const visit = visitOf(context);
  if (visit?.by !== 'session') throw new Error('Only a page of someone with a session has a form token');
  return visit.formToken;
});

function visitOf(context: ExecutionContext): Visit | undefined {
  return context.switchToHttp().getRequest<VisitRequest>().visit;
}

function signedIn(visit: Visit | undefined): Person {
  const person = personOf(visit);
  if (person === undefined) throw new Error('A public route has no person: use @Visitor()');
  return person;
}
