import type { JSX } from 'preact';
import type { RoundPart, RoundStanding } from '../../invoicing';
import { hrefIn, type Frame } from '../layout/frame';
import { Link } from '../parts/paragraph';
import { fieldsOf, labelOf, roundPath, STATES_IN_ORDER } from './round-words';

interface RoundFilterProps {
  readonly frame: Frame;
  readonly standing: RoundStanding;
  readonly part: RoundPart;
}

/** Narrows the list to one state; where all are in the same state there is nothing to narrow. */
export function RoundFilter({ frame, standing, part }: RoundFilterProps): JSX.Element | null {
  const { month, totals } = standing;
  const states = STATES_IN_ORDER.filter((state) => totals[state].count > 0);
  if (states.length < 2) return null;
  const count = states.reduce((sum, state) => sum + totals[state].count, 0);
  const choices = [
    { state: undefined, label: `Alle (${count})` },
    ...states.map((state) => ({ state, label: `${labelOf(state)} (${totals[state].count})` })),
  ];
  return (
    <nav class="month-links" aria-label="Stand van de overeenkomsten">
      {choices.map(({ state, label }) =>
        state === part.state ? (
          <strong key={label} aria-current="true">
            {label}
          </strong>
        ) : (
          <Link key={label} href={hrefIn(frame, roundPath(month), fieldsOf({ ...part, state }, 1))}>
            {label}
          </Link>
        ),
      )}
    </nav>
  );
}
