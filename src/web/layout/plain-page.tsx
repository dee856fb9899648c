import type { ComponentChildren, JSX } from 'preact';
import { HtmlDocument } from './html-document';

interface PlainPageProps {
  readonly title: string;
  /** Where the browser goes on to at once. */
  readonly leadsTo?: string | undefined;
  readonly children: ComponentChildren;
}

/** A page for someone we do not know, or do not know yet: no menu. */
export function PlainPage({ title, leadsTo, children }: PlainPageProps): JSX.Element {
  return (
    <HtmlDocument title={title} leadsTo={leadsTo}>
      <header class="page-header">
        <div class="page-header__content">
          <a class="page-header__name" href="/">
            Slotsom
          </a>
        </div>
      </header>
      <main class="page-content page-content--narrow" id="inhoud" tabIndex={-1}>
        {children}
      </main>
    </HtmlDocument>
  );
}
