import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a figure must keep: milliseconds of ours, or how many times as long or as fast as what it is held against. */
export type Bound =
  | { readonly mostMilliseconds: number }
  | { readonly underMilliseconds: number }
  | { readonly mostTimes: number }
  | { readonly leastTimes: number };

/** A line of the table; milliseconds, or megabytes where `work` says so. */
export interface Figure {
  readonly work: string;
  readonly ours: number;
  readonly against?: number;
  readonly bound?: Bound;
}

export interface Measurement {
  readonly name: string;
  readonly measure: () => Promise<readonly Figure[]>;
}

type Work = () => unknown;
/** Does the work once and answers what it took. */
type Sample = () => Promise<number>;

export const SAMPLES = 5;
const MICROSECONDS = 1_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Milliseconds of processor time of this process, all its threads together, for doing the work once. */
export function cpuOf(work: Work, times = 1): Sample {
  return async () => {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time += 1) await work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / MICROSECONDS / times;
  };
}

/** Milliseconds on the clock for doing the work once; other processes count as well. */
export function elapsedOf(work: Work, times = 1): Sample {
  return async () => {
    const before = performance.now();
    for (let time = 0; time < times; time += 1) await work();
    return (performance.now() - before) / times;
  };
}

/** Medians of five after one that does not count; taken in turns, so that a busy moment meets both. */
export async function medians(ours: Sample, against: Sample): Promise<{ ours: number; against: number }> {
  const taken: { readonly ours: number[]; readonly against: number[] } = { ours: [], against: [] };
  for (let turn = 0; turn <= SAMPLES; turn += 1) {
    for (const [side, sample] of [['ours', ours] as const, ['against', against] as const]) {
      collectGarbage();
      const took = await sample();
      if (turn > 0) taken[side].push(took);
    }
  }
  return { ours: middle(taken.ours), against: middle(taken.against) };
}

/** The median of five of work that is held against nothing. */
export async function median(ours: Sample): Promise<number> {
  return (await medians(ours, async () => 0)).ours;
}

function middle(figures: readonly number[]): number {
  const sorted = [...figures].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
