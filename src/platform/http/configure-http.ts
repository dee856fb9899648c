import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import type { NextFunction, Request, Response } from 'express';
import type { HttpLogger } from 'pino-http';
import { REQUEST_LOGGER, START_OPTIONS } from '../logging';
import { measureRequests, Metrics } from '../metrics';
import { API_VERSION } from './api-version';
import { answerParserError, BODY_PARSERS } from './body-parsers';
import { securityHeaders } from './security-headers';
import { speakDutch } from './zod-faults';

/** How Nest is created: our own parsers read bodies, and as `START_OPTIONS` say. */
export const HTTP_OPTIONS = { ...START_OPTIONS, bodyParser: false } as const;

/**
 * Prepares an application that was created with `createHttpAdapter()` and `HTTP_OPTIONS`: log, headers of
 * every answer, body parsers and an orderly stop at SIGTERM.
 */
export function configureHttp(application: NestExpressApplication): void {
  speakDutch();
  application.useLogger(application.get(Logger));
  application.flushLogs();
  application.use(
    application.get<HttpLogger>(REQUEST_LOGGER),
    measureRequests(application.get(Metrics)),
    securityHeaders(),
    nameVersion,
    ...BODY_PARSERS,
    answerParserError,
  );
  application.enableShutdownHooks();
}

function nameVersion(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('API-Version', API_VERSION);
  // Answers of the interface stay behind nowhere, refusals included.
  if (/^\/v\d+(?:\/|$)/.test(request.path)) response.setHeader('Cache-Control', 'no-store');
  next();
}
