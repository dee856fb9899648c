import type { Fault } from '../../kernel/fault/fault';
import { capitalised } from '../../kernel/text';
import { wordFault } from '../../platform/wording';

/** Faults that can be mended in one go: twelve rows with the same unknown function are one of these. */
export interface FaultGroup {
  readonly code: string;
  readonly count: number;
  /** Without the row, when there is more than one. */
  readonly message: string;
  /** The rows in which it occurs, upwards; none when the message says it. */
  readonly rows: readonly string[];
}

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
  const isSaid = faults.length === 1 && /^Rij \d/.test(sentence);
  return {
    code: first.code,
    count: faults.length,
    message: faults.length === 1 ? sentence : capitalised(sentence.replace(/^Rij \d+: /, '')),
    rows: isSaid ? [] : rows,
  };
}

function withoutRow({ values = {} }: Fault): Readonly<Record<string, string>> {
  const { row: _row, ...others } = values;
  return others;
}

/** `Rij 14`, `Rijen 14, 15 en 18 t/m 31`: every row, rows in a row taken together. */
export function describeRows({ rows }: FaultGroup): string {
  if (rows.length === 1) return `Rij ${rows.join('')}`;
  const ranges = rangesOf(rows.map(Number)).map(([first, last]) => wordRange(first, last));
  return `Rijen ${new Intl.ListFormat('nl').format(ranges)}`;
}

/** `[14, 15, 18]` becomes `[[14, 15], [18, 18]]`. */
export function rangesOf(rows: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const range = ranges.at(-1);
    if (range !== undefined && row === range[1] + 1) range[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}

function wordRange(first: number, last: number): string {
  if (first === last) return first.toString();
  return last === first + 1 ? `${first}, ${last}` : `${first} t/m ${last}`;
}
