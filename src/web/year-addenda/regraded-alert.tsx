import type { JSX } from 'preact';
import { sayScales } from '../../documents';
import { writeRecorded } from '../../kernel/reading';
import { decide } from '../../people';
import type { RegradedSince } from '../../year-addenda/domain';
import type { Frame } from '../layout/frame';
import { Alert } from '../parts/alert';
import { Paragraph } from '../parts/paragraph';

/** What was regraded: `Medewerker balie van schaal 6 naar schaal 7`. */
export function sayRegraded({ agreed, regraded }: RegradedSince): string {
  const scalesOf = (terms: RegradedSince['agreed']): string => `schaal ${sayScales(writeRecorded(terms))}`;
  return `${agreed.function} van ${scalesOf(agreed)} naar ${scalesOf(regraded)}`;
}

interface RegradedAlertProps {
  readonly frame: Frame;
  readonly year: number;
  readonly regraded: readonly RegradedSince[];
}

/** What was regraded since the year was agreed on, and whether the year goes by it (DVO 4.4); the client by group. */
export function RegradedAlert({ frame, year, regraded }: RegradedAlertProps): JSX.Element | null {
  if (regraded.length === 0) return null;
  const withFunction = decide(frame.person, 'settlement.read').allowed;
  const say = (all: readonly RegradedSince[]): string =>
    withFunction
      ? all.map(sayRegraded).join('; ')
      : [...new Set(all.map(({ agreed }) => agreed.publicationGroup ?? 'Overige functies'))].join(', ');
  const [counting, waiting] = [true, false].map((counts) => regraded.filter((one) => one.counts === counts));
  return (
    <Alert kind="warning">
      {waiting && waiting.length > 0 && (
        <Paragraph>
          Geherwaardeerd sinds dit jaar is afgesproken: {say(waiting)}. In {year} geldt nog de schaal die is
          afgesproken. Een herwaardering loopt door (DVO artikel 4.4): daarvoor is een nieuwe versie van dit
          jaaraddendum nodig.
        </Paragraph>
      )}
      {counting && counting.length > 0 && (
        <Paragraph>
          Geherwaardeerd sinds dit jaar is afgesproken: {say(counting)}. De verrekening van {year} gaat al uit
          van de nieuwe schaal (DVO artikel 4.4); de bedragen hier zijn die van het akkoord.
        </Paragraph>
      )}
    </Alert>
  );
}
