import type { Request } from 'express';

/** Whether the browser says that a page of ours sent this; undefined when it does not say. */
export function sentByOwnPage(request: Request): boolean | undefined {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = request.get('origin');
  return origin === undefined ? undefined : pathHere(request, origin) !== undefined;
}

/** The path and query of an address, when it is one of this host. */
export function pathHere(request: Request, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname, search } = new URL(address);
  return host === request.host ? pathname + search : undefined;
}
