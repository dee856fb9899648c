import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Metrics } from './metrics';

/** Measures every answer under the pattern of its route: an address itself could name an agreement or hold a secret. */
export function measureRequests(metrics: Metrics): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    const began = process.hrtime.bigint();
    response.once('finish', () => {
      const seconds = Number(process.hrtime.bigint() - began) / 1e9;
      const labels = { method: request.method, route: routeOf(request), status: String(response.statusCode) };
      metrics.observeRequest(labels, seconds);
    });
    next();
  };
}

/** `none` when no route answered, such as for an address that does not exist. */
function routeOf(request: Request): string {
  const route = request.route as { readonly path?: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : 'none';
}
