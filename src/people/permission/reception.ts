import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { AccessTokens } from '../provider/access-tokens.service';
import { Sessions } from '../session/sessions.service';
import { TokenCookies } from '../session/token-cookies';
import type { Credentials } from '../sign-in/sign-in.port';
import { SignIn } from '../sign-in/sign-in.service';
import { RequestRefused } from './request-refused';
import type { Visit } from './visit';

/** Finds out who sends a request. */
@Injectable()
export class Reception {
  constructor(
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly cookies: TokenCookies,
    private readonly tokens: AccessTokens,
  ) {}

  /** Who asks: by the session in the cookie, or for programs by the credentials in the header. */
  async receive(request: Request): Promise<Visit> {
    const authorization = request.get('authorization');
    if (authorization !== undefined && isApi(request)) return this.byHeader(request, authorization);
    const token = this.cookies.read(request, 'slotsom');
    const session = token === undefined ? undefined : await this.sessions.find(token);
    return session === undefined
      ? { by: 'nobody', formToken: this.cookies.read(request, 'slotsom-form') }
      : { by: 'session', ...session };
  }

  /** Programs have an access token of their provider, or in a demonstration the password of an account. */
  private async byHeader(request: Request, authorization: string): Promise<Visit> {
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) return this.byPassword(request, authorization);
    const bearer = await this.tokens.bearerOf(token);
    if (!bearer.identified) throw new RequestRefused(bearer.code);
    return { by: 'token', person: bearer.person };
  }

  private async byPassword(request: Request, authorization: string): Promise<Visit> {
    const credentials = this.signIn.takesPasswords ? basicCredentials(authorization) : undefined;
    if (credentials === undefined) throw new RequestRefused('wrong-credentials');
    const found = await this.signIn.identify(credentials, request.ip ?? '');
    if (!found.identified) throw new RequestRefused(found.code);
    return { by: 'password', person: found.person };
  }
}

/** Whether a request is for the interface of programs rather than for a page. */
export function isApi(request: Request): boolean {
  return /^\/v\d+(?:\/|$)/.test(request.path);
}

/** What stands in `Authorization: Basic` (RFC 7617). */
function basicCredentials(authorization: string): Credentials | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(authorization)?.[1];
  if (encoded === undefined) return undefined;
  const [account = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { account, password: rest.join(':') };
}
