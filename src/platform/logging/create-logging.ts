import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Params } from 'nestjs-pino';
import type { DestinationStream, LogFn, Logger } from 'pino';
import { pinoHttp, type HttpLogger, type Options } from 'pino-http';
import { describeError } from './describe-error';

/** One logger for requests, from their first byte on, and for everything else. */
export interface Logging {
  /** The first middleware of all, so that a request with an unreadable body is written down as well. */
  readonly middleware: HttpLogger;
  /** For the module of nestjs-pino, which gives lines inside a request the identifier of that request. */
  readonly moduleParams: Params;
}

/**
 * How Nest starts: early lines wait for our own log, and what keeps it from starting is thrown, for whoever starts it to say
 * in one sentence.
 */
export const START_OPTIONS = { bufferLogs: true, autoFlushLogs: false, abortOnError: false } as const;

/** Under this name Nest gives the middleware. */
export const REQUEST_LOGGER = Symbol('REQUEST_LOGGER');

/** Never written down, wherever they turn up. */
const SECRETS = [
  'authorization',
  'cookie',
  'password',
  'secret',
  'token',
  '*.authorization',
  '*.cookie',
  '*.password',
  '*.secret',
  '*.token',
  'req.headers',
  'res.headers',
];

/** What Nest tells of itself while it starts: which modules, controllers and routes there are. */
const STARTING_UP = ['InstanceLoader', 'RoutesResolver', 'RouterExplorer'];
const INFO = 30;

/** What looks like a secret of 256 bits, such as the one in the address of a calendar. */
const SECRET_IN_PATH = /(?<=\/)[\w-]{43}(?![\w-])/g;

const SERIALIZERS = { req: describeRequest, res: describeResponse, err: describeError };

/**
 * One line of JSON for each request: which path, how it ended and how long it took. Bodies, headers and
 * query strings are left out: they carry what people typed.
 */
export function createLogging(level: string, destination?: DestinationStream): Logging {
  const options: Options = {
    level,
    genReqId: giveIdentifier,
    redact: { paths: SECRETS, censor: '[weggelaten]' },
    autoLogging: { ignore: (request) => request.url?.startsWith('/health/') === true },
    customLogLevel: (_request, response, error) =>
      error !== undefined || response.statusCode >= 500 ? 'error' : 'info',
    wrapSerializers: false,
    serializers: SERIALIZERS,
    hooks: { logMethod: quietlyStartingUp },
  };
  const middleware = destination === undefined ? pinoHttp(options) : pinoHttp(options, destination);
  return {
    middleware,
    moduleParams: {
      pinoHttp: {
        logger: middleware.logger,
        autoLogging: false,
        wrapSerializers: false,
        serializers: SERIALIZERS,
      },
      forRoutes: ['{*path}'],
    },
  };
}

/** The hundreds of lines about routes are for who looks for a mistake in them. */
function quietlyStartingUp(this: Logger, given: Parameters<LogFn>, method: LogFn, level: number): void {
  const { context } = given[0] as { readonly context?: unknown };
  if (level === INFO && STARTING_UP.some((name) => name === context)) this.debug(...given);
  else method.apply(this, given);
}

/** Our own identifier: one from outside could be anything, of anyone. */
function giveIdentifier(_request: IncomingMessage, response: ServerResponse): string {
  const id = randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}

interface LoggedRequest {
  readonly id: unknown;
  readonly method: string | undefined;
  readonly path: string;
}

function describeRequest(request: IncomingMessage & { readonly originalUrl?: string }): LoggedRequest {
  const address = request.originalUrl ?? request.url ?? '';
  const [path = ''] = address.split('?');
  return { id: request.id, method: request.method, path: path.replace(SECRET_IN_PATH, '[weggelaten]') };
}

function describeResponse(response: ServerResponse): { readonly status: number } {
  return { status: response.statusCode };
}
