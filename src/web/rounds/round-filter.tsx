import type { JSX } from 'preact';
import type { RoundPart, RoundStanding } from '../../invoicing';
import { hrefIn, type Frame } from '../layout/frame';
import { Link } from '../parts/paragraph';
import { CHOICES_IN_ORDER, fieldsOf, labelOf, roundPath } from './round-words';

interface RoundFilterProps {
  readonly frame: Frame;
  readonly standing: RoundStanding;
  readonly part: RoundPart;
}

/** Narrows the list to one state or to what did not arrive; where all are alike there is nothing to narrow. */
export function RoundFilter({ frame, standing, part }: RoundFilterProps): JSX.Element | null {
  const { month, totals, undelivered } = standing;
  const all = Object.values(totals).reduce((sum, { count }) => sum + count, 0);
  const narrower = CHOICES_IN_ORDER.map((only) => ({
    only,
    count: only === 'undelivered' ? undelivered.agreements : totals[only].count,
  })).filter(({ count }) => count > 0);
  if (narrower.length < 2 && part.only === undefined) return null;
  const choices = [
    { only: undefined, label: `Alle (${all})` },
    ...narrower.map(({ only, count }) => ({ only, label: `${labelOf(only)} (${count})` })),
  ];
  return (
    <nav class="month-links" aria-label="Stand van de overeenkomsten">
      {choices.map(({ only, label }) =>
        only === part.only ? (
          <strong key={label} aria-current="true">
            {label}
          </strong>
        ) : (
          <Link key={label} href={hrefIn(frame, roundPath(month), fieldsOf({ only }, 1))}>
            {label}
          </Link>
        ),
      )}
    </nav>
  );
}
