import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { sha256 } from '../random-token';
import { sentByOwnPage } from './same-origin';
import type { Visit } from './visit';

/** The field of a form, and the header of a script, that carry the token. */
const FORM_TOKEN_FIELD = '_csrf';
const FORM_TOKEN_HEADER = 'X-CSRF-Token';

const READ_ONLY_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Whether a request only asks for something. */
export function changesNothing({ method }: Request): boolean {
  return READ_ONLY_METHODS.includes(method);
}

/**
 * Whether a request that may change something was sent on purpose: by a form of ours, which carries the
 * token of the session, or by a program that sends its own credentials with every request.
 */
export function wasSentOnPurpose(request: Request, visit: Visit): boolean {
  if (changesNothing(request)) return true;
  // No browser sends a token by itself.
  if (visit.by === 'token') return true;
  // A browser that remembers a password sends it along from other sites as well.
  if (visit.by === 'password') return sentByOwnPage(request) !== false;
  if (visit.formToken === undefined) return false;
  const given = givenToken(request);
  if (given !== undefined) return isSame(given, visit.formToken);
  // The fields of an upload are read after this; the browser must vouch for the page instead.
  return isUpload(request) && sentByOwnPage(request) === true;
}

function givenToken(request: Request): string | undefined {
  const fields = request.body as Readonly<Record<string, unknown>> | undefined;
  const given = request.get(FORM_TOKEN_HEADER) ?? fields?.[FORM_TOKEN_FIELD];
  return typeof given === 'string' ? given : undefined;
}

function isUpload(request: Request): boolean {
  return request.is('multipart/form-data') === 'multipart/form-data';
}

/** Compares digests, which have the same length whatever was given. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(expected)));
}
