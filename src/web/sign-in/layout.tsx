import type { ComponentChildren, JSX } from 'preact';

interface LayoutProps {
  readonly title: string;
  /** Where the browser goes on to at once. */
  readonly leadsTo?: string;
  readonly children: ComponentChildren;
}

/** The page around the sign-in form, for someone we do not know yet: no menu. */
export function Layout({ title, leadsTo, children }: LayoutProps): JSX.Element {
  return (
    <html lang="nl" class="utrecht-root">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {leadsTo !== undefined && <meta http-equiv="refresh" content={`0; url=${leadsTo}`} />}
        <title>{`${title} – Slotsom`}</title>
        <link rel="stylesheet" href="/static/slotsom.css" />
      </head>
      <body class="voorbeeld-theme utrecht-document utrecht-surface">
        <div class="utrecht-page">
          <main class="utrecht-page-content" id="inhoud">
            {children}
          </main>
        </div>
      </body>
    </html>
  );
}
