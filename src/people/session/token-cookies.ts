import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../../platform/config';
import { looksLikeToken } from '../random-token';

/** What a cookie is for: to know who is asking, or that the sign-in form is ours. */
type CookieName = 'slotsom' | 'slotsom-form';

interface CookieAttributes {
  readonly path: '/';
  readonly httpOnly: true;
  readonly sameSite: 'lax';
  readonly secure: boolean;
}

/** Tokens in cookies that scripts cannot read and other sites cannot make a browser send along. */
@Injectable()
export class TokenCookies {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'environment'>) {}

  /** The token in a cookie; undefined when there is none or it cannot be one. */
  read(request: Request, name: CookieName): string | undefined {
    const wanted = `${this.fullName(request, name)}=`;
    const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
    const token = pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length);
    return token !== undefined && looksLikeToken(token) ? token : undefined;
  }

  /** Gives the browser a token until it closes; the server decides how long it is good. */
  write(request: Request, response: Response, name: CookieName, token: string): void {
    response.cookie(this.fullName(request, name), token, this.attributes(request));
  }

  remove(request: Request, response: Response, name: CookieName): void {
    response.clearCookie(this.fullName(request, name), this.attributes(request));
  }

  /** A browser takes `__Host-` cookies from this very host only, not from a neighbour in its domain. */
  private fullName(request: Request, name: CookieName): string {
    return this.isSecure(request) ? `__Host-${name}` : name;
  }

  private attributes(request: Request): CookieAttributes {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.isSecure(request) };
  }

  /** Plain http is for trying out on one's own machine; in production it signs nobody in. */
  private isSecure(request: Request): boolean {
    return request.secure || this.config.environment === 'production';
  }
}
