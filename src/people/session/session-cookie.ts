import type { Request, Response } from 'express';
import { looksLikeToken } from '../random-token';

/** What a cookie is for: to know who is asking, or that the sign-in form is ours. */
type CookieName = 'slotsom' | 'slotsom-form';

/**
 * Over https the browser accepts `__Host-` cookies from this host only, never from a neighbour under the
 * same domain. Plain http, which is for trying out on one's own machine, has no such cookies.
 */
function fullName(request: Request, name: CookieName): string {
  return request.secure ? `__Host-${name}` : name;
}

/** The token in a cookie; undefined when there is none or it cannot be one. */
export function readTokenCookie(request: Request, name: CookieName): string | undefined {
  const wanted = `${fullName(request, name)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const token = pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length);
  return token !== undefined && looksLikeToken(token) ? token : undefined;
}

/** Gives the browser a token until it closes; the server decides how long it is good. */
export function writeTokenCookie(
  request: Request,
  response: Response,
  name: CookieName,
  token: string,
): void {
  response.cookie(fullName(request, name), token, attributes(request));
}

export function removeTokenCookie(request: Request, response: Response, name: CookieName): void {
  response.clearCookie(fullName(request, name), attributes(request));
}

function attributes(request: Request): { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean } {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: request.secure };
}
