import type { Fault } from '../../kernel/fault/fault';
import { capitalised } from '../../kernel/text';
import { wordFault } from '../../platform/wording';

/** Faults that can be mended in one go: twelve rows with the same unknown function are one of these. */
export interface FaultGroup {
  readonly code: string;
  readonly count: number;
  /** Without the row, when there is more than one. */
  readonly message: string;
  /** The first rows in which it occurs. */
  readonly rows: readonly string[];
}

const SHOWN_ROWS = 8;

/** The faults of a file, the same mistake in many rows taken together, most frequent first. */
export function groupFaults(faults: readonly Fault[]): FaultGroup[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.code, withoutRow(fault)]);
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  return [...groups.values()].map((group) => groupOf(group)).sort((left, right) => right.count - left.count);
}

function groupOf(faults: readonly Fault[]): FaultGroup {
  const [first] = faults as readonly [Fault, ...Fault[]];
  const sentence = wordFault(first);
  const rows = faults.flatMap(({ values }) => values?.['row'] ?? []);
  return {
    code: first.code,
    count: faults.length,
    message: faults.length === 1 ? sentence : capitalised(sentence.replace(/^Rij \d+: /, '')),
    rows: faults.length === 1 ? [] : rows.slice(0, SHOWN_ROWS),
  };
}

function withoutRow({ values = {} }: Fault): Readonly<Record<string, string>> {
  const { row: _row, ...others } = values;
  return others;
}

/** `Rijen 14, 15 en 18`, or with how many more. */
export function describeRows({ rows, count }: FaultGroup): string {
  const others = count - rows.length;
  if (others > 0) return `Rijen ${rows.join(', ')} en ${others} andere`;
  return `Rijen ${rows.slice(0, -1).join(', ')} en ${rows.at(-1) ?? ''}`;
}
