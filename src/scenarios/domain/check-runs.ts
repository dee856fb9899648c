import type { Report } from '../../kernel/fault/fault';
import type { LocalDate } from '../../kernel/time';
import { isCrediting, type CreditingRun, type ScenarioRun } from './scenario';

/** Runs know ever more; a crediting names an earlier run, and no document is credited twice. */
export function checkRuns(runs: readonly ScenarioRun[], report: Report): void {
  const credited = new Set<string>();
  let latest = '' as LocalDate;
  runs.forEach((run, index) => {
    const path = `runs[${index.toString()}]`;
    if (run.knownOn < latest) report({ path: `${path}.knownOn`, code: 'known-before-earlier-run' });
    else latest = run.knownOn;
    if (!isCrediting(run)) return;
    if (run.credit >= index) report({ path: `${path}.credit`, code: 'not-an-earlier-run' });
    if (isCreditedBefore(run, credited)) report({ path: `${path}.credit`, code: 'credited-before' });
  });
}

/** Notes what a crediting takes back, and tells whether some of it was taken back already. */
function isCreditedBefore({ credit, documents }: CreditingRun, credited: Set<string>): boolean {
  const parts = documents
    ? documents.map((document) => `${credit.toString()}.${document.toString()}`)
    : [credit.toString()];
  const before = [...credited].some(
    (part) => documents === undefined && part.startsWith(`${credit.toString()}.`),
  );
  const again = before || credited.has(credit.toString()) || parts.some((part) => credited.has(part));
  for (const part of parts) credited.add(part);
  return again;
}
