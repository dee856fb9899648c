import type { ComponentChildren, JSX } from 'preact';
import { addressOf } from '../static/static-files';

interface HtmlDocumentProps {
  /** What the page is about; the name of the tool follows it. */
  readonly title: string;
  /** Where the browser goes on to at once. */
  readonly leadsTo?: string | undefined;
  /** Whether the page has its scripts; where someone we do not know types a password there are none. */
  readonly isScripted?: boolean;
  readonly children: ComponentChildren;
}

/** Scripts may not add styles to the page or run text as code: the browser refuses both. */
const HTMX_SETTINGS = JSON.stringify({ includeIndicatorStyles: false, allowEval: false });

/** The bare page: language, title, styles. Without scripts everything still works. */
export function HtmlDocument({
  title,
  leadsTo,
  isScripted = false,
  children,
}: HtmlDocumentProps): JSX.Element {
  return (
    <html lang="nl" class="utrecht-root">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {isScripted && <meta name="htmx-config" content={HTMX_SETTINGS} />}
        {leadsTo !== undefined && <meta http-equiv="refresh" content={`0; url=${leadsTo}`} />}
        <title>{`${title} – Slotsom`}</title>
        <link rel="stylesheet" href={addressOf('slotsom.css')} />
        <link rel="icon" type="image/svg+xml" href={addressOf('icon.svg')} />
        {isScripted && <script src={addressOf('htmx.js')} defer />}
      </head>
      <body class="voorbeeld-theme slotsom utrecht-document utrecht-surface utrecht-surface--html-body">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          Naar de inhoud
        </a>
        {children}
      </body>
    </html>
  );
}
