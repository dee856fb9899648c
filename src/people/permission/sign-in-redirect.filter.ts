import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SignInNeeded } from './request-refused';

/** Sends someone who is not signed in from a page to the sign-in page. */
@Catch(SignInNeeded)
export class SignInRedirect implements ExceptionFilter<SignInNeeded> {
  catch({ next }: SignInNeeded, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const signIn = next === '/' ? '/aanmelden' : `/aanmelden?naar=${encodeURIComponent(next)}`;
    if (request.get('hx-request') === 'true') {
      // A redirect would put the sign-in page into the part of the page that was asked for.
      response.set('HX-Redirect', signIn).status(401).end();
    } else {
      response.redirect(303, signIn);
    }
  }
}
