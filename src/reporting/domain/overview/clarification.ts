import type { OverviewRowName } from '../overview-rows';
import type { HalfYearBody, HalfYearRow } from './half-year-body';

/** What one party says of the differences of a part, and the figures that it said it of. */
export interface Clarification {
  readonly part: OverviewRowName;
  readonly text: string;
  readonly difference: string;
  readonly expectedDifference: string;
  readonly role: string;
  readonly writtenAt: string;
}

/** The latest of each part, with whether it is still of these figures: what changed since asks to be looked at again. */
export function clarificationsOf(
  { rows }: Pick<HalfYearBody, 'rows'>,
  written: readonly Clarification[],
): (Clarification & { readonly holds: boolean })[] {
  return rows.flatMap((row) => {
    const latest = written.filter(({ part }) => part === row.part).at(-1);
    return latest ? [{ ...latest, holds: isOf(latest, row) }] : [];
  });
}

/** The parts beyond the threshold that nothing is said of, or nothing that is still of these figures. */
export function notClarified(
  body: Pick<HalfYearBody, 'rows'>,
  written: readonly Clarification[],
): OverviewRowName[] {
  const clarified = new Set(
    clarificationsOf(body, written).flatMap(({ part, holds }) => (holds ? [part] : [])),
  );
  return body.rows
    .filter(({ part, asks }) => asks.length > 0 && !clarified.has(part))
    .map(({ part }) => part);
}

function isOf({ difference, expectedDifference }: Clarification, row: HalfYearRow): boolean {
  return difference === row.difference && expectedDifference === row.expectedDifference;
}
