import { REFUSAL_WORDING, type WordedRefusal } from '../../../templates/wording/refusals';
import type { ProblemWording } from './problem-catalogue';

/** The refusals of a capability with the HTTP status of each; their wording is the one of the screens. */
export function problems<Code extends WordedRefusal>(
  statuses: Readonly<Record<Code, number>>,
): Readonly<Record<Code, ProblemWording>> {
  const codes = Object.entries<number>(statuses) as [Code, number][];
  const worded = codes.map(([code, status]) => [code, { status, title: REFUSAL_WORDING[code].text }]);
  return Object.fromEntries(worded) as Record<Code, ProblemWording>;
}
