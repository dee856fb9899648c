import type { JSX } from 'preact';
import { hrefIn, type Frame } from '../layout/frame';

interface Crumb {
  readonly label: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
}

/** The way back; the page itself is its title. */
export function Breadcrumbs({ frame, crumbs }: { frame: Frame; crumbs: readonly Crumb[] }): JSX.Element {
  return (
    <nav class="breadcrumbs" aria-label="Kruimelpad">
      <ol class="breadcrumbs__list" role="list">
        {crumbs.map(({ label, path, query }) => (
          <li class="breadcrumbs__item" key={path}>
            <a class="utrecht-link utrecht-link--html-a" href={hrefIn(frame, path, query)}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
