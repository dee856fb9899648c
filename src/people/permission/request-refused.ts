import { HttpException } from '@nestjs/common';
import type { Refusal } from '../domain';
import { QUARTER_MINUTES } from '../quarter';
import type { ProviderSignInRefusal } from '../provider/provider-sign-in.service';
import type { SignInRefusal } from '../sign-in/sign-in.service';
import { DOOR_WORDING } from '../../../templates/wording/door';

/** Why a request is refused before anything is done. Stable: part of the HTTP interface. */
export type RequestRefusalCode =
  Refusal['code'] | SignInRefusal | ProviderSignInRefusal | 'wrong-token' | 'form-not-ours' | 'too-many-acts';

const STATUSES: Readonly<Record<RequestRefusalCode, number>> = {
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'wrong-token': 401,
  'sign-in-not-started': 400,
  'sign-in-broken-off': 403,
  'sign-in-not-trusted': 403,
  'no-role': 403,
  'not-permitted': 403,
  'not-in-this-state': 403,
  'form-not-ours': 403,
  'unknown-municipality': 404,
  'too-many-attempts': 429,
  'too-many-sign-ins': 429,
  'too-many-acts': 429,
  'provider-unreachable': 503,
};

/** As RFC 6750 has it. */
const WRONG_TOKEN = 'Bearer realm="slotsom", error="invalid_token"';

/** A request that stops at the door; the filter of the HTTP interface makes problem details of it. */
export class RequestRefused extends HttpException {
  constructor(
    readonly code: RequestRefusalCode,
    readonly article?: string,
  ) {
    const detail = DOOR_WORDING[code].replace('{article}', article ?? '');
    super({ code, detail, ...(article && { article }) }, STATUSES[code]);
    this.message = detail;
  }

  /** What the answer says besides: how to sign in (RFC 9110 asks for it with a 401), or when to try again. */
  get headers(): Readonly<Record<string, string>> {
    switch (this.getStatus()) {
      case 401:
        // Not `Basic`, which would make a browser open a window of its own.
        return { 'WWW-Authenticate': this.code === 'wrong-token' ? WRONG_TOKEN : 'Session realm="slotsom"' };
      case 429:
        return { 'Retry-After': (QUARTER_MINUTES * 60).toString() };
      default:
        return {};
    }
  }
}

/** A page that shows only after signing in; `next` is where to go then. */
export class SignInNeeded extends RequestRefused {
  constructor(readonly next: string) {
    super('not-signed-in');
  }
}
