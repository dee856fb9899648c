import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { json, urlencoded, type NextFunction, type Request, type Response } from 'express';
import type { GeneralProblem } from './general-problems';
import { refuseStrangeText } from './refuse-strange-text';
import { refused } from './refused';

/** Requests of programs are small; files have a limit of their own. */
const JSON_LIMIT = '1mb';
const FORM_LIMIT = '256kb';
const MOST_FIELDS = 2_000;

const JSON_TYPES = ['application/json', 'application/*+json'];
const FORM_TYPE = 'application/x-www-form-urlencoded';

type Middleware = (request: Request, response: Response, next: NextFunction) => void;

/** Reads bodies of the kinds that exist, refuses the others, and answers every mistake in them. */
export const BODY_PARSERS: readonly Middleware[] = [
  refuseUnknownTypes,
  json({ type: JSON_TYPES, limit: JSON_LIMIT, strict: true, verify: refuseBadText }),
  urlencoded({
    type: FORM_TYPE,
    limit: FORM_LIMIT,
    extended: false,
    parameterLimit: MOST_FIELDS,
    verify: refuseBadText,
  }),
  refuseStrangeText,
];

/** The kinds of mistakes that the parsers of Express report, as far as their status says too little. */
const BY_TYPE: Readonly<Record<string, GeneralProblem>> = {
  'entity.parse.failed': 'malformed-json',
  'entity.too.large': 'too-large',
  'parameters.too.many': 'too-large',
  'encoding.unsupported': 'unsupported-type',
  'charset.unsupported': 'unsupported-type',
  'entity.not.utf8': 'malformed-text',
};

/** Turns an error of a parser into a refusal. Belongs after the parsers. */
export function answerParserError(
  error: unknown,
  _request: Request,
  _response: Response,
  next: NextFunction,
): void {
  const type = (error as { type?: unknown } | null)?.type;
  const code = typeof type === 'string' ? BY_TYPE[type] : undefined;
  next(code === undefined ? error : refused(code));
}

function refuseUnknownTypes(request: Request, _response: Response, next: NextFunction): void {
  // `is` answers null without a body, false when no type fits.
  const known = request.is([...JSON_TYPES, FORM_TYPE, 'multipart/form-data']);
  const isEmpty = request.headers['content-length'] === '0';
  next(known === false && !isEmpty ? refused('unsupported-type') : undefined);
}

/** The parser would silently replace what is not UTF-8. */
function refuseBadText(_request: IncomingMessage, _response: ServerResponse, body: Buffer): void {
  if (!isUtf8(body)) {
    throw Object.assign(new Error('Not UTF-8'), { status: 400, type: 'entity.not.utf8' });
  }
}
