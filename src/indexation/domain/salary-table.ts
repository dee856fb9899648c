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
  /** Given on paper: the document that the contractor recorded it from. */
  readonly reference?: string;
  /** Given here: the fingerprint of the effect that the client saw. */
  readonly effectSeen?: string;
}

/** That a table which changes the agreed ceiling was discussed with the client (SLA Addendum). */
export interface TableConsultation extends Fact {
  readonly table: string;
  readonly consultedOn: LocalDate;
  /** By their function, never by name. */
  readonly consultedWith: string;
  /** Such as a meeting, a letter or a mail. */
  readonly means: string;
  readonly remark?: string;
}

/** The maximum of a scale: its highest amount, in euros a month (SLA Addendum). */
export function maximumOfScale(table: SalaryTable, scale: string): Euro | undefined {
  return maximumOf(table.scales.get(scale) ?? []);
}

export function maximumOf(amounts: readonly Euro[]): Euro | undefined {
  return amounts.reduce<Euro | undefined>(
    (most, amount) => (most && !most.isLessThan(amount) ? most : amount),
    undefined,
  );
}
