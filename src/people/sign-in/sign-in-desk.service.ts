import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Person } from '../domain';
import { randomToken } from '../random-token';
import { readTokenCookie, removeTokenCookie, writeTokenCookie } from '../session/session-cookie';
import { Sessions } from '../session/sessions.service';
import type { Credentials } from './sign-in.port';
import { SignIn, type Identification } from './sign-in.service';

/** What the sign-in page asks for: a form, a session, the end of one. */
@Injectable()
export class SignInDesk {
  constructor(
    private readonly signIns: SignIn,
    private readonly sessions: Sessions,
  ) {}

  /** The secret of a sign-in form; the browser keeps it too, and the guard compares both. */
  handOutForm(request: Request, response: Response): string {
    const formToken = readTokenCookie(request, 'slotsom-form') ?? randomToken();
    writeTokenCookie(request, response, 'slotsom-form', formToken);
    return formToken;
  }

  /** Gives the browser a new session when the credentials are right. */
  async signIn(request: Request, response: Response, credentials: Credentials): Promise<Identification> {
    const found = await this.signIns.identify(credentials, request.ip ?? '');
    if (found.identified) {
      const token = await this.sessions.open(found.person, readTokenCookie(request, 'slotsom'));
      writeTokenCookie(request, response, 'slotsom', token);
      removeTokenCookie(request, response, 'slotsom-form');
    }
    return found;
  }

  /** Ends the session of this browser. */
  async signOut(request: Request, response: Response, person: Person): Promise<void> {
    const token = readTokenCookie(request, 'slotsom');
    if (token !== undefined) await this.sessions.close(token, person);
    removeTokenCookie(request, response, 'slotsom');
  }
}
