import type { Euro } from '../../kernel/money';
import type { CemeteryFaultCode } from './cemetery-fault';

/** A row of an export that is not read in, as far as it can be read. */
export interface LeftOutRow {
  readonly row: number;
  /** Absent when the row has none that can be read. */
  readonly itemId?: string;
  /** In euros; absent when it cannot be read. */
  readonly amount?: Euro;
  /** What would have been wrong with it; nothing when it could have been read in. */
  readonly causes: readonly CemeteryFaultCode[];
}

type Seen = Pick<LeftOutRow, 'itemId' | 'amount'> & { readonly causes: Set<CemeteryFaultCode> };

/** Rows that someone leaves out, with what was seen of each when it came by. */
export class LeftOutRows {
  private readonly seen = new Map<number, Seen>();

  constructor(private readonly rows: ReadonlySet<number>) {}

  has(row: number): boolean {
    return this.rows.has(row);
  }

  /** A row came by. */
  see(row: number, { itemId, amount }: Pick<LeftOutRow, 'itemId' | 'amount'> = {}): void {
    const causes = this.seen.get(row)?.causes ?? new Set();
    this.seen.set(row, { ...(itemId !== undefined && { itemId }), ...(amount && { amount }), causes });
  }

  /** Something would have been wrong with a row that came by. */
  cause(row: number, code: CemeteryFaultCode): void {
    if (!this.seen.has(row)) this.see(row);
    this.seen.get(row)?.causes.add(code);
  }

  /** Those that did not come by: they hold no item. */
  missing(): number[] {
    return [...this.rows].filter((row) => !this.seen.has(row));
  }

  /** In the order of the file. */
  all(): LeftOutRow[] {
    const sorted = [...this.seen].sort(([one], [other]) => one - other);
    return sorted.map(([row, { causes, ...seen }]) => ({ row, ...seen, causes: [...causes].sort() }));
  }
}
