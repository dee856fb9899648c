import type { JSX } from 'preact';
import { Link } from './paragraph';

interface OtherPagesProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

/** The way to the page before and after this one of a list; nothing when it has only one. */
export function OtherPages({ page, pages, hrefOf }: OtherPagesProps): JSX.Element | null {
  if (pages === 1) return null;
  return (
    <nav class="month-links" aria-label="Andere pagina’s">
      {page > 1 && (
        <Link href={hrefOf(page - 1)}>
          <span aria-hidden="true">← </span>Vorige pagina
        </Link>
      )}
      {page < pages && (
        <Link href={hrefOf(page + 1)}>
          Volgende pagina<span aria-hidden="true"> →</span>
        </Link>
      )}
    </nav>
  );
}
