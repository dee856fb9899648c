import type { ComponentChildren, JSX } from 'preact';

/** Running text. */
export function Paragraph({ children }: { children: ComponentChildren }): JSX.Element {
  return <p class="utrecht-paragraph">{children}</p>;
}

/** The one sentence under the title of a page. */
export function Lead({ children }: { children: ComponentChildren }): JSX.Element {
  return <p class="utrecht-paragraph utrecht-paragraph--lead">{children}</p>;
}

/** A link inside text. */
export function Link({ href, children }: { href: string; children: ComponentChildren }): JSX.Element {
  return (
    <a class="utrecht-link utrecht-link--html-a" href={href}>
      {children}
    </a>
  );
}
