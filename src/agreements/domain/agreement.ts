import { dayAfter, firstDayOf, isFirstOfYear, type LocalDate, type Month } from '../../kernel/time';

/** The multi-year service agreement between a client and a contractor (DVO 1, 9.1). */
export interface Agreement {
  readonly id: string;
  readonly client: string;
  readonly contractor: string;
  readonly startsOn: LocalDate;
  /** DVO 9.2 lets it end only on a 1 January; the last day before it is understood as well. */
  readonly endsOn?: LocalDate;
  /** The years to settle in any case. */
  readonly years: readonly number[];
}

/** The first day that the agreement no longer covers. */
export function firstDayAfter(agreement: Pick<Agreement, 'endsOn'>): LocalDate | undefined {
  const { endsOn } = agreement;
  return endsOn === undefined || isFirstOfYear(endsOn) ? endsOn : dayAfter(endsOn);
}

export function covers(agreement: Pick<Agreement, 'startsOn' | 'endsOn'>, day: LocalDate): boolean {
  const end = firstDayAfter(agreement);
  return day >= agreement.startsOn && (end === undefined || day < end);
}

/** A month is covered when its first day is, or when the agreement starts in the course of it. */
export function coversMonth(agreement: Pick<Agreement, 'startsOn' | 'endsOn'>, month: Month): boolean {
  return covers(agreement, firstDayOf(month)) || agreement.startsOn.startsWith(month);
}
