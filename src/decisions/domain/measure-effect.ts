import type { Agreement, CeilingDecision } from '../../agreements/domain';
import { success, type Outcome } from '../../kernel/fault/fault';
import type { Euro } from '../../kernel/money';
import { monthOf, type LocalDate } from '../../kernel/time';
import { forecastYear, type Forecast } from '../../reporting/domain';
import { settleOneYear, type AgreementFacts, type Rules, type SettledYear } from '../../settlement/domain';
import { yearPosition, type YearPosition } from './year-position';

/** What a year is measured by: the facts as they are known, and the rules. */
export interface MeasuredBy {
  readonly agreement: Agreement;
  readonly known: AgreementFacts;
  readonly rules: Rules;
  readonly year: number;
  readonly day: LocalDate;
}

export interface MeasuredYear {
  readonly position: YearPosition;
  /** Undefined while no payroll of the year is known. */
  readonly forecast: Forecast | undefined;
}

/** What a decision on an amount would do to a year, in euros, calculated by the rules with it and without it. */
export interface NoteEffect extends YearPosition {
  readonly asked: Euro;
  /** What the limit on overhead rises by with it (R5). */
  readonly overhead: Euro;
  /** What the maximum compensation rises by: asked and overhead (R7). */
  readonly total: Euro;
  /** What is parked now and would be charged (R4). */
  readonly released: Euro;
}

/** Where a year stands now. */
export function measureYear(by: MeasuredBy): Outcome<MeasuredYear> {
  const settled = settle(by, by.known.ceilingDecisions);
  if (!settled.ok) return settled;
  const forecast = forecastYear(settled.value, monthOf(by.day));
  return success({ position: yearPosition(settled.value, forecast), forecast });
}

/** What a decision would do; a version that was agreed to before counts until this one takes its place. */
export function measureEffect(by: MeasuredBy, decision: CeilingDecision): Outcome<NoteEffect> {
  const now = settle(by, by.known.ceilingDecisions);
  const others = by.known.ceilingDecisions.filter(({ id }) => id !== decision.replaces);
  const then = settle(by, [...others, decision]);
  if (!now.ok) return now;
  if (!then.ok) return then;
  const position = yearPosition(now.value, forecastYear(now.value, monthOf(by.day)));
  const after = yearPosition(then.value, forecastYear(then.value, monthOf(by.day)));
  const [before, limits] = [now.value.limits, then.value.limits];
  return success({
    ...position,
    asked: decision.amount,
    overhead: limits.overheadLimit.minus(before.overheadLimit),
    total: limits.maximumCompensation.minus(before.maximumCompensation),
    released: after.chargeable.minus(position.chargeable),
  });
}

function settle(
  { agreement, known, rules, year }: MeasuredBy,
  ceilingDecisions: readonly CeilingDecision[],
): Outcome<SettledYear> {
  return settleOneYear(agreement, { ...known, ceilingDecisions }, rules, year);
}
