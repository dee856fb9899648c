import { isPaidFromOverhead, type FormationLine, type OverheadServices } from '../../agreements/domain';
import type { Report } from '../../kernel/fault/fault';
import { formatPercentage } from '../../kernel/text';
import { inForceOn, type LocalDate } from '../../kernel/time';
import { selectKnown, type AgreementFacts } from './agreement-facts';
import { isNew } from './is-new';

/**
 * A changed percentage says which agreed tasks changed (DVO 3.4), and a service that the percentage pays for carries
 * no formation of its own unless its line says why (SLA 1.10). Asked of facts that someone records alone.
 */
export function checkOverhead(facts: AgreementFacts, report: Report): void {
  const known = selectKnown(facts, () => true);
  checkTasks(facts, known, report);
  checkServices(facts, known, report);
}

function checkTasks({ overhead: all }: AgreementFacts, { overhead }: AgreementFacts, report: Report): void {
  for (const version of overhead) {
    if (!isNew(version) || version.tasks !== undefined) continue;
    const others = overhead.filter(
      (other) => other !== version && (!isNew(other) || other.from < version.from),
    );
    const before = inForceOn(others, version.from) ?? all.find(({ id }) => id === version.replaces);
    if (!before || before.percentage.toString() === version.percentage.toString()) continue;
    const values = {
      before: formatPercentage(before.percentage),
      after: formatPercentage(version.percentage),
    };
    report({ path: `${version.place}.tasks`, code: 'F.410', values });
  }
}

/** A line that goes on with one that the client agreed to as it was, such as that of an addendum, is not asked again. */
function checkServices(
  { formation: all }: AgreementFacts,
  { formation, overheadServices }: AgreementFacts,
  report: Report,
): void {
  const goesOn = ({ replaces, service }: FormationLine): boolean =>
    all.some((line) => line.id === replaces && line.service === service && !isNew(line));
  for (const line of formation.filter(({ overheadReason }) => overheadReason === undefined)) {
    const paid = firstPaid(line, overheadServices);
    if (!paid) continue;
    const { service, function: jobFunction } = line;
    if (isNew(line) && (isNew(paid) || !goesOn(line)))
      report({
        path: `${line.place}.overheadReason`,
        code: 'F.411',
        values: { service, function: jobFunction },
      });
    else if (!isNew(line) && isNew(paid))
      report({ path: paid.place, code: 'F.412', values: { service, function: jobFunction } });
  }
}

/** What first says, while a line exists, that the percentage pays for its service. */
function firstPaid(
  { service, from, until }: FormationLine,
  versions: readonly OverheadServices[],
): OverheadServices | undefined {
  const days: LocalDate[] = [from, ...versions.map((version) => version.from).filter((day) => day > from)];
  const day = days
    .filter((one) => until === undefined || one < until)
    .sort()
    .find((one) => isPaidFromOverhead(versions, service, one));
  return day && inForceOn(versions, day);
}
