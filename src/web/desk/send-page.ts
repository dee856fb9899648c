import type { Response } from 'express';
import type { JSX } from 'preact';
import { renderPage } from '../layout/render-page';

/** What was asked is there. */
const OK = 200;
/** What was asked cannot be done in the present state. */
export const CONFLICT = 409;
/** What was filled in is not right. */
export const BAD_REQUEST = 400;

/** Answers what was asked by address with its page, also when something in the address is not right. */
export function showPage(response: Response, page: JSX.Element, errors: readonly unknown[]): void {
  sendPage(response, errors.length === 0 ? OK : BAD_REQUEST, page);
}

/** Answers a form that was not carried out with the page it came from. */
export function sendPage(response: Response, status: number, page: JSX.Element): void {
  response.status(status).type('html').send(renderPage(page));
}

/** After a form that was carried out the browser asks for the next page itself, so that nothing is sent twice. */
export function goTo(response: Response, address: string): void {
  response.redirect(303, address);
}
