import { addDays, type LocalDate } from '../../kernel/time';

/** Calamities within this many days of one another may be one event that was split (DVO 3.7). */
const ALIKE_WITHIN_DAYS = 30;

export interface ReportedCalamity {
  readonly addendum: string;
  readonly happenedOn: LocalDate;
  readonly distinctFrom: readonly { readonly addendum: string }[];
}

/**
 * The calamities of about the same time about which a report does not say why they are another event: costs of one
 * event may not be spread over several calamities to stay below the limit (DVO 3.7; R8). A person answers.
 */
export function findAlikeCalamities(
  report: ReportedCalamity,
  others: readonly ReportedCalamity[],
): ReportedCalamity[] {
  const answered = new Set(report.distinctFrom.map(({ addendum }) => addendum));
  return others.filter(
    ({ addendum, happenedOn }) =>
      addendum !== report.addendum && !answered.has(addendum) && areAlike(happenedOn, report.happenedOn),
  );
}

function areAlike(one: LocalDate, other: LocalDate): boolean {
  const [earlier, later] = one < other ? [one, other] : [other, one];
  return later <= addDays(earlier, ALIKE_WITHIN_DAYS);
}
