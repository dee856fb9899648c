import type { Request } from 'express';
import type { Config } from '../../platform/config';

/** Under which address browsers reach the service: as it was set, or else as they just did. */
export function feedOrigin({ publicUrl }: Pick<Config, 'publicUrl'>, request: Request): string {
  return publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`;
}

/** The path of the address that has this secret. */
export function pathOfFeed(token: string): string {
  return `/v1/kalenders/${token}.ics`;
}
