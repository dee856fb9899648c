import { enumerate } from '../../kernel/text';
import { REPORT_PARTS } from '../report-parts.dto';
import { highestThresholds, type CrossedThreshold, type OverviewRowName } from '../domain';

/** A limit in words: `formatie`, `diensten 1.8 en 1.9`, `addendum A1`. */
export function nameLimit(limit: string): string {
  const [kind = '', ...names] = limit.split(' ');
  if (kind === 'services') return `${names.length === 1 ? 'dienst' : 'diensten'} ${enumerate(names)}`;
  if (kind === 'addendum') return limit;
  return REPORT_PARTS[limit as OverviewRowName];
}

/** Of each limit the highest threshold, in words: `formatie (85 %) en addendum A1 (100 %)`. */
export function nameSignals(signals: readonly CrossedThreshold[]): string {
  return enumerate(
    highestThresholds(signals).map(
      ({ limit, threshold }) => `${nameLimit(limit)} (${threshold.toString()} %)`,
    ),
  );
}
