import { uprightMarks } from './amount-axis';
import type { Drawing, Shape, Tone } from './drawing';
import { rowLabel } from './row-labels';
import { positionOn, scaleOf, toHundredths, type Plotted } from './scale';

/** Amounts or numbers that are compared with each other, one bar each, in the order of the series. */
export interface BarGroup {
  readonly label: string;
  /** Nothing is drawn for what is not known. */
  readonly amounts: readonly (Plotted | undefined)[];
}

const TONES: readonly Tone[] = ['first', 'second', 'third'];
const BAR = 8;
const GAP = 10;
const AXIS = 16;

/** Lying bars in groups, on one scale from zero: at most three series. */
export function drawGroupedBars(groups: readonly BarGroup[], width: number, labelWidth: number): Drawing {
  const scale = scaleOf(groups.flatMap(({ amounts }) => amounts.filter((amount) => amount !== undefined)));
  const across = [labelWidth, width - 24] as const;
  const xOf = positionOn(scale, ...across);
  const zero = xOf(0n);
  const shapes: Shape[] = [];
  let y = GAP / 2;
  for (const { label, amounts } of groups) {
    const height = amounts.length * BAR;
    shapes.push(...rowLabel(label, labelWidth - 8, y + height / 2));
    amounts.forEach((amount, index) => {
      if (!amount) return;
      const end = xOf(amount.cents);
      const at = { x: Math.min(zero, end), y: y + index * BAR };
      const tone = TONES[index] ?? 'third';
      shapes.push({ kind: 'bar', at, width: toHundredths(Math.abs(end - zero)), height: BAR - 1, tone });
    });
    y += height + GAP;
  }
  const bottom = y - GAP / 2;
  return { width, height: bottom + AXIS, shapes: [...uprightMarks(scale, across, bottom), ...shapes] };
}
