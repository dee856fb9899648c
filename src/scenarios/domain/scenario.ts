import type { Agreement } from '../../agreements/domain';
import type { LocalDate, Month, HalfYear } from '../../kernel/time';
import type { AgreementFacts } from '../../settlement/domain';

export const SCENARIO_FORMAT = 'settlement-scenario/1';

/** A billing run to make: a month, by what is known on a day. */
export interface MonthRun {
  readonly month: Month;
  readonly knownOn: LocalDate;
  /** Within the day: only facts up to this position (see docs/decisions/0002). */
  readonly knownPosition?: number;
}

/** Credits documents of an earlier run, by its index: all of them, or the named ones (see docs/decisions/0002). */
export interface CreditingRun {
  readonly credit: number;
  readonly documents?: readonly number[];
  readonly knownOn: LocalDate;
}

export type ScenarioRun = MonthRun | CreditingRun;

export interface ScenarioOverview extends HalfYear {
  readonly knownOn: LocalDate;
}

/** All facts of an agreement, the runs to make and the overviews to draw. */
export interface Scenario {
  readonly title: string;
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  readonly runs: readonly ScenarioRun[];
  readonly overviews: readonly ScenarioOverview[];
}

export function isCrediting(run: ScenarioRun): run is CreditingRun {
  return 'credit' in run;
}
