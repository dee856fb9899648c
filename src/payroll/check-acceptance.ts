import { refuse, type Refusal } from '../kernel/fault/refusal';
import { controlDifference, type ControlTotal } from './control-difference';
import type { DeliveryOverview, OverviewWarning } from './delivery-overview';

/** What the user confirms: control total (decimal text in euros), number of rows, and each warning with a reason. */
export interface Acceptance extends ControlTotal {
  readonly accepted: readonly { readonly code: string; readonly subject: string; readonly reason: string }[];
}

type AcceptanceRefusal = 'control-differs' | 'warnings-open';

/** Holds what the user confirms against what the file says now; undefined when they agree. */
export function checkAcceptance(
  overview: DeliveryOverview,
  acceptance: Acceptance,
): { readonly ok: false; readonly refusal: Refusal<AcceptanceRefusal> } | undefined {
  const differing = controlDifference({ total: overview.total, count: overview.rows }, acceptance);
  if (differing) return refuse('control-differs', differing);
  const open = openWarnings(overview.warnings, acceptance);
  if (open.length === 0) return undefined;
  return refuse(
    'warnings-open',
    undefined,
    open.map(({ code, subject, values }) => ({ path: subject, code, values })),
  );
}

function openWarnings(warnings: readonly OverviewWarning[], { accepted }: Acceptance): OverviewWarning[] {
  const isAnswered = (warning: OverviewWarning): boolean =>
    accepted.some(
      ({ code, subject, reason }) =>
        code === warning.code && subject === warning.subject && reason.trim() !== '',
    );
  return warnings.filter((warning) => !isAnswered(warning));
}
