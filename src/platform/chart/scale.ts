/** What is drawn, in hundredths: cents of a euro, or of a number with at most two decimals. */
export interface Plotted {
  readonly cents: bigint;
}

/** An axis that holds every amount, with round amounts marked on it. */
export interface Scale {
  readonly lowest: bigint;
  readonly highest: bigint;
  /** In cents, from low to high. */
  readonly ticks: readonly bigint[];
}

/** At most so many steps between the lowest and the highest mark. */
const MOST_STEPS = 6n;

/** An axis from zero; steps are 1, 2 or 5 times a power of ten, from one euro on. */
export function scaleOf(amounts: readonly Plotted[]): Scale {
  return scaleFrom([{ cents: 0n }, ...amounts]);
}

/**
 * An axis that begins near its least amount when all lie close together above zero, so that changes beside large
 * amounts can be seen; `isCut` tells the reader of the chart.
 */
export function scaleAround(amounts: readonly Plotted[]): Scale & { readonly isCut: boolean } {
  const { least, most } = boundsOf(amounts);
  const spread = most - least;
  const isCut = spread > 0n && spread * 3n < least;
  return {
    ...(isCut ? scaleFrom([...amounts, { cents: least - spread / 4n }]) : scaleOf(amounts)),
    isCut,
  };
}

function scaleFrom(amounts: readonly Plotted[]): Scale {
  const { least, most } = boundsOf(amounts);
  const step = stepFor(least, most);
  const lowest = roundedDown(least, step);
  const highest = least === most ? lowest + step : roundedUp(most, step);
  const ticks: bigint[] = [];
  for (let tick = lowest; tick <= highest; tick += step) ticks.push(tick);
  return { lowest, highest, ticks };
}

function boundsOf(amounts: readonly Plotted[]): { least: bigint; most: bigint } {
  const cents = amounts.map((amount) => amount.cents);
  const first = cents[0] ?? 0n;
  return {
    least: cents.reduce((low, next) => (next < low ? next : low), first),
    most: cents.reduce((high, next) => (next > high ? next : high), first),
  };
}

/** Where an amount stands between two places of a drawing. */
export function positionOn(scale: Scale, from: number, to: number): (cents: bigint) => number {
  const length = scale.highest - scale.lowest;
  // Only a place on paper becomes a number, never an amount; a hundred-thousandth of the axis is finer than any pen.
  return (cents) => {
    const share = Number(((cents - scale.lowest) * 100_000n) / length) / 100_000;
    return toHundredths(from + (to - from) * share);
  };
}

/** A place or length as it is written down, so that a drawing is the same text on every machine. */
export function toHundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

function stepFor(least: bigint, most: bigint): bigint {
  for (let power = 100n; ; power *= 10n)
    for (const factor of [1n, 2n, 5n]) {
      const step = power * factor;
      if ((roundedUp(most, step) - roundedDown(least, step)) / step <= MOST_STEPS) return step;
    }
}

function roundedUp(cents: bigint, step: bigint): bigint {
  return -roundedDown(-cents, step);
}

function roundedDown(cents: bigint, step: bigint): bigint {
  const rest = cents % step;
  return cents - rest - (rest < 0n ? step : 0n);
}
