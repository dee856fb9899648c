import type { PayrollFault, PayrollFaultCode } from './payroll-fault';

/** Faults that can be mended in one go: twelve rows with the same unknown function are one of these. */
export interface FaultGroup {
  readonly code: PayrollFaultCode;
  readonly column?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly count: number;
  readonly firstRow?: number;
}

/** What is wrong with a file: the first faults one by one, and all of them counted. */
export interface FaultReport {
  readonly faults: readonly PayrollFault[];
  readonly count: number;
  readonly countByCode: ReadonlyMap<PayrollFaultCode, number>;
  readonly groups: readonly FaultGroup[];
}

const MOST_FAULTS = 1000;
const MOST_GROUPS = 200;

/** Collects the faults of a file of any length in memory that does not grow with it. */
export class FaultCollector {
  private readonly faults: PayrollFault[] = [];
  private readonly countByCode = new Map<PayrollFaultCode, number>();
  private readonly groups = new Map<string, FaultGroup & { count: number }>();
  private total = 0;

  add(fault: PayrollFault): void {
    this.total += 1;
    this.countByCode.set(fault.code, (this.countByCode.get(fault.code) ?? 0) + 1);
    if (this.faults.length < MOST_FAULTS) this.faults.push(fault);
    this.addToGroup(fault);
  }

  get count(): number {
    return this.total;
  }

  report(): FaultReport {
    const groups = [...this.groups.values()];
    return { faults: this.faults, count: this.total, countByCode: this.countByCode, groups };
  }

  private addToGroup({ code, column, row, values }: PayrollFault): void {
    const shared = Object.fromEntries(Object.entries(values ?? {}).filter(([name]) => name !== 'row'));
    const key = JSON.stringify([code, shared]);
    const group = this.groups.get(key);
    if (group) group.count += 1;
    else if (this.groups.size < MOST_GROUPS)
      this.groups.set(key, {
        code,
        values: shared,
        count: 1,
        ...(column !== undefined && { column }),
        ...(row !== undefined && { firstRow: row }),
      });
  }
}
