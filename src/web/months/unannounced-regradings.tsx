import type { JSX } from 'preact';
import type { Regrading } from '../../agreements/domain';
import { formatLongDate } from '../../kernel/text';
import { hrefIn, type Frame } from '../layout/frame';
import { Alert } from '../parts/alert';
import { Link, Paragraph } from '../parts/paragraph';

interface UnannouncedRegradingsProps {
  readonly frame: Frame;
  readonly unannounced: readonly Regrading[];
  /** Whether an earlier day is looked at, on which nothing can be done any more. */
  readonly isPast: boolean;
}

/** Warns of regradings that the client was not told of; the month can be issued all the same (DVO 4.4). */
export function UnannouncedRegradings({
  frame,
  unannounced,
  isPast,
}: UnannouncedRegradingsProps): JSX.Element {
  return (
    <Alert kind="warning" title="Herwaardering niet gemeld">
      {unannounced.map((regrading) => (
        <Paragraph key={`${regrading.function} ${regrading.from}`}>
          De herwaardering van {regrading.function} per {formatLongDate(regrading.from)}{' '}
          {isPast ? 'was toen' : 'is'} nog niet gemeld aan de opdrachtgever (DVO artikel 4.4). Ze{' '}
          {isPast ? 'werd' : 'wordt'} wel verrekend.
        </Paragraph>
      ))}
      {!isPast && (
        <Paragraph>
          Bespreek haar met de regisseur en{' '}
          <Link href={`${hrefIn(frame, '/indexering')}#herwaarderingen`}>leg de melding vast</Link>.
        </Paragraph>
      )}
    </Alert>
  );
}
