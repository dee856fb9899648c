import { HttpException } from '@nestjs/common';
import type { Refusal } from '../domain';
import { QUARTER_MINUTES } from '../quarter';
import type { SignInRefusal } from '../sign-in/sign-in.service';

/** Why a request is refused before anything is done. Stable: part of the HTTP interface. */
export type RequestRefusalCode = Refusal['code'] | SignInRefusal | 'form-not-ours' | 'too-many-acts';

/** Status and wording of each: what happened and what one can do. */
const ANSWERS: Readonly<Record<RequestRefusalCode, readonly [status: number, detail: string]>> = {
  'not-signed-in': [401, 'Je bent niet aangemeld. Meld je aan en probeer het opnieuw.'],
  'wrong-credentials': [
    401,
    'De accountnaam of het wachtwoord klopt niet. Controleer ze en probeer het opnieuw.',
  ],
  'not-permitted': [
    403,
    'Dit mag je niet met jouw rol. Vraag een collega die dit wel mag. Dit volgt uit: {article}.',
  ],
  'not-in-this-state': [
    403,
    'Dit document kun je pas zien als het is vastgesteld. Dit volgt uit: {article}.',
  ],
  'form-not-ours': [
    403,
    'Dit formulier is verlopen of komt niet van deze website. Open de pagina opnieuw en verstuur het nog een keer.',
  ],
  'too-many-attempts': [
    429,
    'Er is te vaak een verkeerd wachtwoord ingevuld. Wacht een kwartier en probeer het opnieuw.',
  ],
  'too-many-acts': [
    429,
    'Je hebt dit in een kwartier te vaak gedaan. Wacht een kwartier en probeer het opnieuw. Was jij dit niet? Meld het dan aan de functioneel beheerder.',
  ],
};

/** A request that stops at the door; the filter of the HTTP interface makes problem details of it. */
export class RequestRefused extends HttpException {
  constructor(
    readonly code: RequestRefusalCode,
    readonly article?: string,
  ) {
    const [status, wording] = ANSWERS[code];
    const detail = wording.replace('{article}', article ?? '');
    super({ code, detail, ...(article && { article }) }, status);
    this.message = detail;
  }

  /** What the answer says besides: how to sign in (RFC 9110 asks for it with a 401), or when to try again. */
  get headers(): Readonly<Record<string, string>> {
    switch (this.getStatus()) {
      case 401:
        // Not `Basic`, which would make a browser open a window of its own.
        return { 'WWW-Authenticate': 'Session realm="slotsom"' };
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
