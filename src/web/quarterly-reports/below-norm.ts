import { Exact } from '../../kernel/money';
import { standingFigures } from '../../quarterly-reports/domain';
import type { QuarterInHand } from './quarter-desk.service';

/** The sections with a figure below its norm, which ask a word about it before the report is put to the client (SLA 1.7). */
export function sectionsBelowNorm({
  model,
  entered,
}: Pick<QuarterInHand, 'model' | 'entered'>): ReadonlySet<string> {
  const standing = standingFigures(entered.quarter);
  const below = model.measures.filter(({ key, norm }) => {
    const least = norm === undefined ? undefined : Exact.parse(norm);
    return least && standing.some(({ measure, value }) => measure === key && value.compareTo(least) < 0);
  });
  return new Set(below.map(({ section }) => section));
}
