import type { Fault } from './fault';

/** A business rule says no: a stable code, the values its wording needs, and faults when there are any. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly values?: Readonly<Record<string, string>>;
  readonly faults?: readonly Fault[];
}

/** A result, or the refusal that stands in its way. */
export type Decision<T, Code extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal<Code> };

export function refuse<Code extends string>(
  code: Code,
  values?: Readonly<Record<string, string>>,
  faults?: readonly Fault[],
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: { code, ...(values && { values }), ...(faults && { faults }) } };
}
