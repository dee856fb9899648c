import type { Outcome } from '../kernel/fault/fault';
import type { Decision } from '../kernel/fault/refusal';
import { wordFault } from '../platform/wording';

/** The example is ours: a fault in it stops the demonstration and says where. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  return fail(outcome.faults.map((fault) => `${fault.path}: ${wordFault(fault)}`).join('\n'));
}

export function decided<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value;
  const { code, values, faults = [] } = decision.refusal;
  const lines = faults.map((fault) => `${fault.path}: ${wordFault(fault)}`);
  return fail([`${code} ${JSON.stringify(values ?? {})}`, ...lines].join('\n'));
}

export function fail(reason: string): never {
  throw new Error(`Het voorbeeld kan niet verder: ${reason}`);
}
