import type { Fact } from '../../kernel/knowledge';
import type { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';

/** Published monthly amounts in euros, full time, per scale and step, from a day (Cao Gemeenten). */
export interface SalaryTable extends Fact {
  readonly collectiveAgreement: string;
  readonly from: LocalDate;
  /** Scales are names ("10A"); the amounts of its steps, steps may be missing. */
  readonly scales: ReadonlyMap<string, readonly Euro[]>;
  /** Computed from an earlier table until the published one replaces it (R1). */
  readonly provisional?: boolean;
}

/** The client's acceptance of a table, which policy `after-agreement` waits for (R2). */
export interface TableAcceptance extends Fact {
  readonly table: string;
  readonly acceptedOn: LocalDate;
}

/** The maximum of a scale: its highest amount, in euros a month (SLA Addendum). */
export function maximumOfScale(table: SalaryTable, scale: string): Euro | undefined {
  const amounts = table.scales.get(scale) ?? [];
  return amounts.reduce<Euro | undefined>(
    (most, amount) => (most && !most.isLessThan(amount) ? most : amount),
    undefined,
  );
}
