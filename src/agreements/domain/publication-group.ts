import type { Fact } from '../../kernel/knowledge';
import { firstDayOf, inForceOn, type LocalDate, type Month } from '../../kernel/time';
import type { FormationLine } from './terms-facts';

/** Costs of fewer persons would tell what one of them earns (DVO 7.5; AVG). */
export const FEWEST_PERSONS = 3;

/** Functions whose salary costs the client sees together; from a first of a month. */
export interface PublicationGroup extends Fact {
  readonly name: string;
  readonly from: LocalDate;
  /** How many work in it; as stated, because pseudonyms of payroll are removed in time. */
  readonly persons: number;
  /** Why a group of fewer than three persons is shown all the same. */
  readonly smallGroupReason?: string;
}

/** Whether the client may see the costs of a group by themselves. */
export function isShownApart({ persons, smallGroupReason }: PublicationGroup): boolean {
  return persons >= FEWEST_PERSONS || smallGroupReason !== undefined;
}

/** The groups of these names as they are in a month; a name without a group in force has none. */
export function publicationGroupsIn(
  month: Month,
  names: Iterable<string>,
  groups: readonly PublicationGroup[],
): PublicationGroup[] {
  return [...new Set(names)].flatMap((name) => {
    const versions = groups.filter((group) => group.name === name);
    return inForceOn(versions, firstDayOf(month)) ?? [];
  });
}

/** The name of a function's publication group in a month; outside its formation, that of its latest line. */
export function publicationGroupOf(
  jobFunction: string,
  month: Month,
  formation: readonly FormationLine[],
): string | undefined {
  const lines = formation.filter((line) => line.function === jobFunction);
  const line = inForceOn(lines, firstDayOf(month)) ?? lines.at(-1);
  return line?.publicationGroup;
}
