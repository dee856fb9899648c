import type { Fact } from '../../kernel/knowledge';
import type { Report } from '../../kernel/fault/fault';
import type { LocalDate } from '../../kernel/time';
import type { AgreementFacts } from './agreement-facts';
import { isNew } from './is-new';

/**
 * Who records that something was done on a day records it that day or later: a talk, an announcement or an assessment
 * of a day to come has not been (DVO 4.3, 4.4, 4.12, 4.13, 3.4). Asked of facts that someone records alone.
 */
export function checkHappened(facts: AgreementFacts, today: LocalDate, report: Report): void {
  const check = <F extends Fact>(list: readonly F[], name: keyof F & string): void => {
    for (const fact of list.filter(isNew)) {
      const day: unknown = fact[name];
      if (typeof day === 'string' && day > today)
        report({ path: `${fact.place}.${name}`, code: 'day-to-come', values: { today } });
    }
  };
  check(facts.tableConsultations, 'consultedOn');
  check(facts.tableAcceptances, 'acceptedOn');
  check(facts.regradingAnnouncements, 'announcedOn');
  check(facts.overheadEvaluations, 'heldOn');
  check(facts.corporationTax, 'assessedOn');
  check(facts.fundingTalks, 'heldOn');
  check(facts.ceilingDecisions, 'decidedOn');
}
