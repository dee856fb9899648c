import type { JSX } from 'preact';
import type { Regrading } from '../../agreements/domain';
import { formatLongDate } from '../../kernel/text';
import { hrefIn, type Frame } from '../layout/frame';
import { Alert } from '../parts/alert';
import { Link, Paragraph } from '../parts/paragraph';

interface UnannouncedRegradingsProps {
  readonly frame: Frame;
  readonly unannounced: readonly Regrading[];
}

/** Warns of regradings that the client was not told of; the month can be issued all the same (DVO 4.4). */
export function UnannouncedRegradings({ frame, unannounced }: UnannouncedRegradingsProps): JSX.Element {
  return (
    <Alert kind="warning" title="Herwaardering niet gemeld">
      {unannounced.map((regrading) => (
        <Paragraph key={`${regrading.function} ${regrading.from}`}>
          De herwaardering van {regrading.function} per {formatLongDate(regrading.from)} is nog niet gemeld
          aan de opdrachtgever (DVO artikel 4.4). Ze wordt wel verrekend.
        </Paragraph>
      ))}
      <Paragraph>
        Bespreek haar met de regisseur en{' '}
        <Link href={`${hrefIn(frame, '/indexering')}#herwaarderingen`}>leg de melding vast</Link>.
      </Paragraph>
    </Alert>
  );
}
