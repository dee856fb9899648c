import type { DatedPercentage, PercentageTerms } from '../../agreements/domain';
import { firstOfYear, inForceOn } from '../../kernel/time';

/** A percentage that becomes known, and the fact of the same day that it takes the place of. */
export interface PercentageChange extends PercentageTerms {
  readonly replaces?: string;
}

/** What makes the percentages of a year what was agreed, month by month, and leaves the years before as they were (DVO 3.4). */
export function factsOfPercentages(
  agreed: readonly PercentageTerms[],
  known: readonly DatedPercentage[],
  year: number,
): PercentageChange[] {
  const [first, next] = [firstOfYear(year), firstOfYear(year + 1)];
  const days = [...agreed, ...known].map(({ from }) => from).filter((day) => day >= first && day < next);
  const changes: PercentageChange[] = [];
  for (const from of [...new Set([first, ...days])].sort()) {
    const [wanted, now] = [inForceOn(agreed, from), inForceOn([...known, ...changes], from)];
    if (!wanted || now?.percentage.compareTo(wanted.percentage) === 0) continue;
    const replaced = known.findLast((version) => version.from === from);
    changes.push({ from, percentage: wanted.percentage, ...(replaced && { replaces: replaced.id }) });
  }
  return changes;
}
