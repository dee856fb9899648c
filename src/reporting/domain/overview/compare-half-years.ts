import { Euro } from '../../../kernel/money';
import type { OverviewRowName } from '../overview-rows';
import type { HalfYearBody, HalfYearRow } from './half-year-body';

/** The figures that a later version is held against an earlier one by: every amount of a part that is shown. */
const COMPARED = [
  ...(['budget', 'committed', 'chargeable', 'charged', 'toCharge', 'difference', 'parked'] as const),
  ...(['originalBudget', 'changes', 'currentBudget', 'chargeableToDate', 'headroom'] as const),
  ...(['expected', 'expectedCosts', 'notCovered', 'expectedDifference'] as const),
];
export type ComparedFigure = (typeof COMPARED)[number];

/** A figure of a part that a later version says otherwise, in euros as text. */
export interface HalfYearDifference {
  readonly part: OverviewRowName;
  readonly figure: ComparedFigure;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** What a later version of an overview says otherwise, part by part. */
export function compareHalfYears(
  earlier: Pick<HalfYearBody, 'rows'>,
  later: Pick<HalfYearBody, 'rows'>,
): HalfYearDifference[] {
  const before = new Map(earlier.rows.map((row) => [row.part, row]));
  return later.rows.flatMap((row) => {
    const was = before.get(row.part);
    return was ? COMPARED.flatMap((figure) => differenceOf(figure, was, row)) : [];
  });
}

function differenceOf(figure: ComparedFigure, was: HalfYearRow, is: HalfYearRow): HalfYearDifference[] {
  const [before, after] = [was[figure], is[figure]];
  if (before === after) return [];
  const change = euro(after).minus(euro(before)).toString();
  return [{ part: is.part, figure, before, after, change }];
}

function euro(text: string): Euro {
  return Euro.parse(text) ?? Euro.ZERO;
}
