import type { JSX } from 'preact';
import type { Euro } from '../../kernel/money';
import { formatEuro } from '../../kernel/text';
import type { Effect } from '../../settlement/domain';
import { Paragraph } from '../parts/paragraph';

/** What the maximum compensation of a year becomes, and by how much it goes up, in euros. */
export interface Raise {
  readonly year: number;
  readonly more: Euro;
  readonly maximum: Euro;
}

/** The raise of the first year that can be compared. */
export function raiseOf({ years }: Effect): Raise | undefined {
  const found = years.find(({ before, after }) => before && after);
  if (!found?.before || !found.after) return undefined;
  const maximum = found.after.limits.maximumCompensation;
  return { year: found.year, maximum, more: maximum.minus(found.before.limits.maximumCompensation) };
}

/** The raise in one sentence, beside the button that decides. */
export function RaiseSentence({ raise }: { raise: Raise | undefined }): JSX.Element | null {
  if (!raise) return null;
  return (
    <Paragraph>
      De maximale vergoeding van {raise.year} wordt <strong>{formatEuro(raise.maximum)}</strong>: een verschil
      van <strong>{formatEuro(raise.more)}</strong>.
    </Paragraph>
  );
}
