import type { JSX } from 'preact';
import type { PublishedLine } from '../../invoicing/domain';
import { Link } from '../parts/paragraph';
import type { Column } from '../parts/table';

export const CALCULATION: Column = { heading: 'Berekening' };

/** Where the calculation of a line is shown; a draft is not explained yet. */
export type CalculationHref = ((ordinal: number) => string) | undefined;

interface CalculationCellProps {
  readonly line: PublishedLine;
  readonly calculationHref: CalculationHref;
}

/** The way to how a line was computed. */
export function CalculationCell({ line, calculationHref }: CalculationCellProps): JSX.Element | null {
  if (!calculationHref) return null;
  return (
    <td>
      <Link href={calculationHref(line.ordinal)}>
        Hoe is dit berekend?<span class="visually-hidden"> Regel {line.ordinal}</span>
      </Link>
    </td>
  );
}
