import type { JSX } from 'preact';
import type { FormationLine } from '../../agreements/domain';
import { formatDate } from '../../kernel/text';
import { yearOfDate, type LocalDate } from '../../kernel/time';
import { decide } from '../../people';
import type { SupposedRegrading } from '../../settlement/domain';
import { hrefIn, type Frame } from '../layout/frame';
import { Alert } from '../parts/alert';
import { Link, Paragraph } from '../parts/paragraph';

/** A scale that a function has of its own from a day on, whatever it is regraded to before. */
export interface OwnScale {
  readonly from: LocalDate;
  readonly scale: string;
}

/**
 * The scales that a regrading does not reach: of lines that take the place of a regraded one later, as those of an
 * agreed year do (DVO 4.2, 4.4).
 */
export function ownScalesAfter(
  formation: readonly FormationLine[],
  { function: jobFunction, from: day, scale: regraded }: SupposedRegrading,
): OwnScale[] {
  const lines = formation.filter((line) => line.function === jobFunction);
  const own = lines
    .filter(({ from }) => from > day && lines.some(({ until }) => until === from))
    .flatMap(({ from, grades: [first] }) =>
      first && first.scale !== regraded ? [{ from, scale: first.scale }] : [],
    );
  return own.filter((one, index) => own.findIndex((other) => other.from === one.from) === index);
}

interface OwnScalesProps {
  readonly frame: Frame;
  readonly ownScales: readonly OwnScale[];
}

/** Why a regrading changes nothing from such a day on, and what to do (DVO 4.4). */
export function OwnScalesAlert({ frame, ownScales }: OwnScalesProps): JSX.Element | null {
  if (ownScales.length === 0) return null;
  const mayRead = decide(frame.person, 'year-addendum.read').allowed;
  return (
    <Alert kind="warning">
      {ownScales.map(({ from, scale }) => {
        const year = yearOfDate(from).toString();
        return (
          <Paragraph key={from}>
            Vanaf {formatDate(from)} is voor deze functie apart schaal {scale} afgesproken. Tot een nieuwe
            versie van het jaaraddendum van {year} is overeengekomen, verandert deze herwaardering daarna
            niets. {mayRead && <Link href={hrefIn(frame, '/jaaraddenda')}>Naar de jaaraddenda</Link>}
          </Paragraph>
        );
      })}
    </Alert>
  );
}
