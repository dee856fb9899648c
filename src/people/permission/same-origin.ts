import type { Request } from 'express';

/** Whether the browser says that a page of ours sent this; undefined when it does not say. */
export function sentByOwnPage(request: Request): boolean | undefined {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = request.get('origin');
  return origin === undefined ? undefined : origin === `${request.protocol}://${request.host}`;
}
