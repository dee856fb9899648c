import { coversMonth, type Agreement } from '../../agreements/domain';
import { monthsOfHalf, type HalfYear, type LocalDate } from '../../kernel/time';
import type { FixedHalf } from '../../reporting';
import { standingOf, type HalfStanding } from './half-in';

/** A half-year in the list, with the latest overview that each party fixed of it. */
export interface ListedHalf {
  readonly period: HalfYear;
  readonly standing: HalfStanding;
  readonly fixed: Readonly<Record<FixedHalf['side'], FixedHalf | undefined>>;
}

const HALVES = [2, 1] as const;

/** The halves of these years that the agreement covers, latest first; another only when it was fixed. */
export function listHalves(
  years: readonly number[],
  fixed: readonly FixedHalf[],
  today: LocalDate,
  agreement: Pick<Agreement, 'startsOn' | 'endsOn'>,
): ListedHalf[] {
  const all = new Set([...years, ...fixed.map(({ period }) => period.year)]);
  return [...all]
    .sort((left, right) => right - left)
    .flatMap((year) => HALVES.map((half): HalfYear => ({ year, half })))
    .map((period) => ({
      ...{ period, standing: standingOf(period, today) },
      fixed: {
        contractor: latestOf(fixed, period, 'contractor'),
        client: latestOf(fixed, period, 'client'),
      },
    }))
    .filter(
      ({ period, fixed: { contractor, client } }) =>
        contractor ?? client ?? monthsOfHalf(period).some((month) => coversMonth(agreement, month)),
    );
}

/** The latest that a party fixed of a half-year. */
export function latestOf(
  fixed: readonly FixedHalf[],
  { year, half }: HalfYear,
  side: FixedHalf['side'],
): FixedHalf | undefined {
  return fixed.findLast((one) => one.side === side && one.period.year === year && one.period.half === half);
}
