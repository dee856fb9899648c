import { Euro } from '../../../kernel/money';
import type { YearEndBody } from './year-end-body';

/**
 * Whether a year has nothing to account for: no line was charged, and no part has a figure (DVO 4.2). What the
 * supplier charges directly is for information and in no part (DVO 4.9).
 */
export function isEmptyYear({ charged, rows }: Pick<YearEndBody, 'charged' | 'rows'>): boolean {
  const nothing = Euro.ZERO.toString();
  return (
    charged.count === 0 &&
    rows.every(({ part: _, ...figures }) => Object.values(figures).every((figure) => figure === nothing))
  );
}
