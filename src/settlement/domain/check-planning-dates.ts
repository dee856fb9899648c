import type { Report } from '../../kernel/fault/fault';
import type { AgreementFacts } from './agreement-facts';
import { isNew } from './is-new';

/** A day is moved, not made into a day of something else or of the other party: that would take a day away unseen (DVO 4.5). */
export function checkPlanningDates({ planningDates }: AgreementFacts, report: Report): void {
  const byId = new Map(planningDates.map((date) => [date.id, date]));
  for (const date of planningDates.filter(isNew)) {
    const before = date.replaces === undefined ? undefined : byId.get(date.replaces);
    if (before && (before.what !== date.what || before.party !== date.party))
      report({ path: `${date.place}.replaces`, code: 'F.415' });
  }
}
