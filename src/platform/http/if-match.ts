import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { refused } from './refused';

/** The strong ETag of a fingerprint or version. */
export function etagOf(version: string): string {
  return `"${version}"`;
}

/**
 * The version that the sender has seen, from `If-Match`. Refuses a request without it (428): an approval
 * is of what was seen. Whether it is still the version (412, `stale-version`) is for the use case.
 */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const header = context.switchToHttp().getRequest<Request>().get('if-match')?.trim() ?? '';
  const version = /^"([^"]+)"$/.exec(header)?.[1];
  if (version === undefined) {
    throw refused('if-match-missing');
  }
  return version;
});
