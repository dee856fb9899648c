import type { JSX } from 'preact';
import { capitalised, formatMonth } from '../../kernel/text';
import { hrefIn, type Frame } from '../layout/frame';
import { knownOnQuery, type KnownOnDay } from '../parts/known-on';
import { Link } from '../parts/paragraph';
import { ROUNDS_PATH } from '../rounds/round-words';
import type { MonthView } from './month-view';

interface MonthLinksProps {
  readonly frame: Frame;
  readonly view: Pick<MonthView, 'previous' | 'next'>;
  /** The earlier day that is looked at; the links keep it. */
  readonly knownOn: KnownOnDay;
}

/** To the months before and after. */
export function MonthLinks({ frame, view, knownOn }: MonthLinksProps): JSX.Element {
  const neighbours = [
    { month: view.previous, before: '← ', after: '' },
    { month: view.next, before: '', after: ' →' },
  ];
  return (
    <nav class="month-links" aria-label="Andere maanden">
      {neighbours.map(
        ({ month, before, after }) =>
          month && (
            <Link key={month} href={hrefIn(frame, `/maanden/${month}`, knownOnQuery(knownOn))}>
              <span aria-hidden="true">{before}</span>
              {capitalised(formatMonth(month))}
              <span aria-hidden="true">{after}</span>
            </Link>
          ),
      )}
      <Link href={hrefIn(frame, ROUNDS_PATH)}>Maandronde voor alle overeenkomsten</Link>
    </nav>
  );
}
