import { maximumOfScale } from '../../indexation/domain';
import type { Report } from '../../kernel/fault/fault';
import { Percentage } from '../../kernel/percentage/percentage';
import { inForceOn, laterOf } from '../../kernel/time';
import type { AgreementFacts } from '../../settlement/domain';
import { PERCENTAGES, type YearAddendum } from './year-addendum';

/** The services of the SLA: 1.1 to 1.10. */
const SLA_SERVICES = Array.from({ length: 10 }, (_, index) => `1.${(index + 1).toString()}`);
const WHOLE = Percentage.parse('100') ?? Percentage.ZERO;

type KnownTerms = Pick<AgreementFacts, 'formation' | 'overheadServices' | 'salaryTables'>;

/**
 * What a year addendum says is what the agreement knows: services of the SLA or used before, scales of the salary
 * table that is in force, percentages of at most the whole (DVO 3.4, 4.2; SLA 1).
 */
export function checkTerms(addendum: YearAddendum, known: KnownTerms, report: Report): void {
  const services = servicesOf(known);
  addendum.formation.forEach(({ service, from: start, grades }, index) => {
    const place = `formation[${index.toString()}]`;
    if (!services.has(service))
      report({ path: `${place}.service`, code: 'unknown-service', values: { service } });
    grades.forEach(({ from, scale }, grade) => {
      const table = inForceOn(known.salaryTables, laterOf(from, start));
      if (!table || maximumOfScale(table, scale)) return;
      const values = { scale, table: table.id };
      report({ path: `${place}.grades[${grade.toString()}].scale`, code: 'unknown-scale', values });
    });
  });
  for (const name of PERCENTAGES)
    addendum[name].forEach(({ percentage }, index) => {
      if (percentage.compareTo(WHOLE) > 0)
        report({ path: `${name}[${index.toString()}].percentage`, code: 'more-than-the-whole' });
    });
}

function servicesOf({ formation, overheadServices }: KnownTerms): Set<string> {
  const paid = overheadServices.flatMap(({ services }) => services);
  return new Set([...SLA_SERVICES, ...formation.map(({ service }) => service), ...paid]);
}
