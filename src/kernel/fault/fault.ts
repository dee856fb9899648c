/**
 * Something wrong with what was given: where it stands, which kind of mistake, and the values that
 * the wording needs. Values of persons (salaries, names) never go in. Wording is looked up by code.
 */
export interface Fault {
  readonly path: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** A result, or every fault that stands in its way. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failure<T>(faults: readonly Fault[]): Outcome<T> {
  return { ok: false, faults };
}

/** Each fault once, in the order of the places they stand in. */
export function distinctFaults(faults: readonly Fault[]): Fault[] {
  const seen = new Map<string, Fault>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.path, fault.code, fault.values ?? {}]);
    if (!seen.has(key)) seen.set(key, fault);
  }
  return [...seen.values()];
}

/** Collects faults while a calculation goes on, so that all of them are found at once. */
export type Report = (fault: Fault) => void;
