import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SIGN_IN, SignInDesk, type RequestRefused, type SignInPort } from '../../people';
import { SignInPage, type SignInPageProps } from './sign-in-page';

type Filled = Pick<SignInPageProps, 'next' | 'account' | 'refusal'>;

/** Shows the page to sign in, with a form that only this browser can send. */
@Injectable()
export class SignInPages {
  constructor(
    private readonly desk: SignInDesk,
    @Inject(SIGN_IN) private readonly port: SignInPort,
  ) {}

  show(request: Request, response: Response, filled: Filled): void {
    const formToken = this.desk.handOutForm(request, response);
    const { demonstration, municipalities } = this.port;
    sendPage(response, <SignInPage {...filled} {...{ formToken, demonstration, municipalities }} />);
  }

  /** The same page, which says why it did not work. */
  refuse(
    request: Request,
    response: Response,
    refused: RequestRefused,
    filled: Omit<Filled, 'refusal'>,
  ): void {
    response.status(refused.getStatus()).set(refused.headers);
    this.show(request, response, { ...filled, refusal: refused.message });
  }
}

/** Sends a page for someone we do not know; nothing keeps it. */
export function sendPage(response: Response, page: JSX.Element): void {
  response
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(`<!doctype html>${renderToString(page)}`);
}
