import { Euro } from '../../kernel/money';
import { formatAmount } from '../../kernel/text';
import { uprightMarks } from './amount-axis';
import type { Drawing, Shape } from './drawing';
import { rowLabel } from './row-labels';
import { positionOn, scaleAround, toHundredths } from './scale';

/** A step of a bridge: an amount to stand on, or a change from the step before it. */
export interface BridgeStep {
  readonly label: string;
  readonly amount: Euro;
  readonly kind: 'total' | 'change';
}

const ROW = 24;
const BAR = 12;
const AXIS = 16;
const AMOUNT_ROOM = 62;

/** A chart of which the axis may begin above zero, which the reader must be told. */
export interface BridgeDrawing extends Drawing {
  readonly isCut: boolean;
}

/** Each change begins where the step before it ended; its amount stands at the right. More costs is unfavourable. */
export function drawBridge(steps: readonly BridgeStep[], width: number, labelWidth: number): BridgeDrawing {
  const spans = spansOf(steps);
  const scale = scaleAround(
    spans.flatMap(({ step, from, to }) => (step.kind === 'total' ? [to] : [from, to])),
  );
  const across = [labelWidth, width - AMOUNT_ROOM] as const;
  const xOf = positionOn(scale, ...across);
  const bottom = steps.length * ROW;
  const shapes = spans.flatMap(({ step, from, to }, index): Shape[] => {
    const middle = index * ROW + ROW / 2;
    const start = step.kind === 'total' && scale.isCut ? across[0] : xOf(from.cents);
    const [left, right] = [start, xOf(to.cents)].sort((one, other) => one - other) as [number, number];
    return [
      ...rowLabel(step.label, labelWidth - 8, middle),
      {
        kind: 'bar',
        at: { x: left, y: middle - BAR / 2 },
        width: toHundredths(right - left),
        height: BAR,
        tone: toneOf(step),
      },
      { kind: 'text', at: { x: width, y: middle }, text: textOf(step), anchor: 'end' },
    ];
  });
  return {
    width,
    height: bottom + AXIS,
    isCut: scale.isCut,
    shapes: [...uprightMarks(scale, across, bottom), ...shapes],
  };
}

function spansOf(steps: readonly BridgeStep[]): { step: BridgeStep; from: Euro; to: Euro }[] {
  let reached = Euro.ZERO;
  return steps.map((step) => {
    const from = step.kind === 'total' ? Euro.ZERO : reached;
    reached = from.plus(step.amount);
    return { step, from, to: reached };
  });
}

function toneOf({ kind, amount }: BridgeStep): 'total' | 'favourable' | 'unfavourable' {
  if (kind === 'total') return 'total';
  return amount.isNegative() ? 'favourable' : 'unfavourable';
}

function textOf({ kind, amount }: BridgeStep): string {
  const isRise = kind === 'change' && !amount.isNegative() && !amount.isZero();
  return `${isRise ? '+' : ''}${formatAmount(amount)}`;
}
