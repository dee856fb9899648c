import { success, type Outcome } from '../../../kernel/fault/fault';
import { monthOf } from '../../../kernel/time';
import { addendumOf } from '../../../settlement/domain';
import { OVERVIEW_ROWS, rowOf, type OverviewRowName } from '../overview-rows';
import type { BudgetQuestion } from '../year-end/bridge-budget';
import { expectOfPart, type Prospect } from './expect-of-part';
import { projectYear, type ProjectedYear } from './project-year';
import type { KnownYear } from './settle-asked-year';

export type Prospects = ReadonlyMap<OverviewRowName, Prospect>;

/** A year as it is expected to be settled, and what that makes of each part. */
export interface ExpectedYear {
  readonly projected: ProjectedYear;
  readonly prospects: Prospects;
}

/** What a settled year is expected to come to, by all that is known at the moment (R14; DVO 6). */
export function expectOfParts(
  { facts, knowledge, rules }: Omit<BudgetQuestion, 'year'>,
  { known, settlement, settled }: KnownYear,
): Outcome<ExpectedYear> {
  const momentMonth = monthOf(knowledge.day);
  const projected = projectYear(
    { agreement: known.agreement, known: known.facts, rules, momentMonth },
    settled,
  );
  if (!projected.ok) return projected;
  const kindOf = rowOf(facts, known.facts);
  const terms = {
    ...{ known: known.facts, year: settled.year, momentMonth, hasEnded: settled.hasEnded },
    ...{ projected: projected.value, lines: settlement.lines },
    entriesOf: (row: OverviewRowName) =>
      settlement.entries.filter(({ entry }) => kindOf(addendumOf(entry.addendum)) === row),
  };
  const prospects = new Map(OVERVIEW_ROWS.map((row) => [row, expectOfPart(terms, row)]));
  return success({ projected: projected.value, prospects });
}
