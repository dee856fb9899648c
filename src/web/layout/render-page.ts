import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The text of a page, as a browser gets it. */
export function renderPage(page: JSX.Element): string {
  return `<!doctype html>${renderToString(page)}`;
}
