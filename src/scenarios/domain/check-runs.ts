import type { Report } from '../../kernel/fault/fault';
import type { LocalDate } from '../../kernel/time';
import { isCrediting, type ScenarioRun } from './scenario';

/** Runs know ever more; a crediting names an earlier month run that was not credited yet. */
export function checkRuns(runs: readonly ScenarioRun[], report: Report): void {
  const credited = new Set<number>();
  let latest = '' as LocalDate;
  runs.forEach((run, index) => {
    const path = `runs[${index.toString()}]`;
    if (run.knownOn < latest) report({ path: `${path}.knownOn`, code: 'known-before-earlier-run' });
    else latest = run.knownOn;
    if (!isCrediting(run)) return;
    const target = runs[run.credit];
    if (run.credit >= index || !target) report({ path: `${path}.credit`, code: 'not-an-earlier-run' });
    else if (isCrediting(target)) report({ path: `${path}.credit`, code: 'credits-a-crediting' });
    else if (credited.has(run.credit)) report({ path: `${path}.credit`, code: 'credited-before' });
    credited.add(run.credit);
  });
}
