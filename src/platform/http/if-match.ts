import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { refused } from './refused';

/** Under this name a route says that it needs the version that was seen. */
export const NEEDS_VERSION = 'slotsom:needs-version';

/** The strong ETag of a fingerprint or version. */
export function etagOf(version: string): string {
  return `"${version}"`;
}

/**
 * The version that the sender has seen, from `If-Match`. Refuses a request without it (428): an approval
 * is of what was seen. Whether it is still the version (412, `stale-version`) is for the use case.
 */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => {
    const header = context.switchToHttp().getRequest<Request>().get('if-match')?.trim() ?? '';
    const version = /^"([^"]+)"$/.exec(header)?.[1];
    if (version === undefined) {
      throw refused('if-match-missing');
    }
    return version;
  },
  [markRoute],
);

function markRoute(controller: object, handlerName: string | symbol | undefined): void {
  const handler = (controller as Readonly<Record<string | symbol, object>>)[handlerName ?? ''];
  if (handler !== undefined) Reflect.defineMetadata(NEEDS_VERSION, true, handler);
}
