import type { RowFault } from './row-fault';

/** What is wrong with a file: the first faults one by one, and how many there are. */
export interface FaultReport<Code extends string = string> {
  readonly faults: readonly RowFault<Code>[];
  readonly count: number;
}

const MOST_FAULTS = 1000;

/** Collects the faults of a file of any length in memory that does not grow with it. */
export class FaultCollector<Code extends string> {
  private readonly faults: RowFault<Code>[] = [];
  private total = 0;

  add(fault: RowFault<Code>): void {
    this.total += 1;
    if (this.faults.length < MOST_FAULTS) this.faults.push(fault);
  }

  get count(): number {
    return this.total;
  }

  report(): FaultReport<Code> {
    return { faults: this.faults, count: this.total };
  }
}
