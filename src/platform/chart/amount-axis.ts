import { Euro } from '../../kernel/money';
import { formatAmount } from '../../kernel/text';
import type { Shape } from './drawing';
import { positionOn, type Scale } from './scale';

/** `−250.000`: marks are whole euros. */
function markText(cents: bigint): string {
  return formatAmount(Euro.ofCents(cents)).replace(/,00$/, '');
}

/** Upright lines with their amounts below, for bars that lie. */
export function uprightMarks(scale: Scale, across: readonly [number, number], bottom: number): Shape[] {
  const xOf = positionOn(scale, ...across);
  return scale.ticks.flatMap((tick): Shape[] => {
    const x = xOf(tick);
    return [
      { kind: 'rule', from: { x, y: 0 }, to: { x, y: bottom }, isZero: tick === 0n },
      { kind: 'text', at: { x, y: bottom + 8 }, text: markText(tick), anchor: 'middle' },
    ];
  });
}

/** Lying lines with their amounts at the left, for lines over the months. */
export function lyingMarks(
  scale: Scale,
  across: readonly [number, number],
  upwards: readonly [number, number],
): Shape[] {
  const yOf = positionOn(scale, ...upwards);
  const [left, right] = across;
  return scale.ticks.flatMap((tick): Shape[] => {
    const y = yOf(tick);
    return [
      { kind: 'rule', from: { x: left, y }, to: { x: right, y }, isZero: tick === 0n },
      { kind: 'text', at: { x: left - 6, y }, text: markText(tick), anchor: 'end' },
    ];
  });
}
