import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AuditTrail } from '../../platform/audit';
import { actorOf } from '../actor-of';
import type { Person } from '../domain';
import { randomToken } from '../random-token';
import { Sessions } from '../session/sessions.service';
import { TokenCookies } from '../session/token-cookies';
import type { Credentials } from './sign-in.port';
import { SignIn, type Identification } from './sign-in.service';

/** What the sign-in page asks for: a form, a session, the end of one. */
@Injectable()
export class SignInDesk {
  constructor(
    private readonly signIns: SignIn,
    private readonly sessions: Sessions,
    private readonly cookies: TokenCookies,
    private readonly audit: AuditTrail,
  ) {}

  /** The secret of a sign-in form; the browser keeps it too, and the guard compares both. */
  handOutForm(request: Request, response: Response): string {
    const formToken = this.cookies.read(request, 'slotsom-form') ?? randomToken();
    this.cookies.write(request, response, 'slotsom-form', formToken);
    return formToken;
  }

  /** Gives the browser a new session when the credentials are right. */
  async signIn(request: Request, response: Response, credentials: Credentials): Promise<Identification> {
    const found = await this.signIns.identify(credentials, request.ip ?? '');
    if (found.identified) await this.open(request, response, found.person);
    return found;
  }

  /** Gives the browser a new session of someone of whom is known who it is. */
  async open(request: Request, response: Response, person: Person): Promise<void> {
    const token = await this.sessions.open(person, this.cookies.read(request, 'slotsom'));
    this.cookies.write(request, response, 'slotsom', token);
    this.cookies.remove(request, response, 'slotsom-form');
    await this.note('session.opened', person);
  }

  /** Ends the session of this browser. */
  async signOut(request: Request, response: Response, person: Person): Promise<void> {
    const token = this.cookies.read(request, 'slotsom');
    if (token !== undefined) await this.sessions.close(token);
    this.cookies.remove(request, response, 'slotsom');
    await this.note('session.closed', person);
  }

  private note(action: 'session.opened' | 'session.closed', person: Person): Promise<void> {
    const act = { action, subjectKind: 'person', subjectId: person.id };
    return this.audit.recordApart(actorOf(person), act);
  }
}
