import { lyingMarks } from './amount-axis';
import type { Drawing, Point, Shape, Tone } from './drawing';
import { positionOn, scaleOf, toHundredths, type Plotted } from './scale';

/** Amounts per column; an amount that is not known yet ends the line before it. */
export interface ChartLine {
  readonly tone: Tone;
  readonly amounts: readonly (Plotted | undefined)[];
  /** A limit is drawn as a dashed line. */
  readonly isLimit?: boolean;
}

const HEIGHT = 190;
const LEFT = 62;
const TOP = 8;
const AXIS = 18;

/** At the right of the last column: half of a short name. */
const RIGHT = 12;

/**
 * Lines over columns that follow each other, such as the months of a year, on one scale from zero. Long names of columns
 * ask more room at the right.
 */
export function drawLines(
  columns: readonly string[],
  lines: readonly ChartLine[],
  width: number,
  roomAtRight = RIGHT,
): Drawing {
  const scale = scaleOf(lines.flatMap(({ amounts }) => amounts.filter((amount) => amount !== undefined)));
  const [left, right, bottom] = [LEFT, width - roomAtRight, HEIGHT - AXIS];
  const yOf = positionOn(scale, bottom, TOP);
  const step = (right - left) / Math.max(columns.length - 1, 1);
  const xOf = (index: number): number => toHundredths(left + index * step);
  const names = columns.map((text, index): Shape => ({
    ...{ kind: 'text', at: { x: xOf(index), y: HEIGHT - 8 }, text, anchor: 'middle' },
  }));
  const drawn = lines.map(({ tone, amounts, isLimit = false }): Shape => ({
    ...{ kind: 'line', tone, isLimit },
    points: amounts.flatMap((amount, index): Point[] =>
      amount ? [{ x: xOf(index), y: yOf(amount.cents) }] : [],
    ),
  }));
  return {
    width,
    height: HEIGHT,
    shapes: [...lyingMarks(scale, [left, right], [bottom, TOP]), ...names, ...drawn],
  };
}
