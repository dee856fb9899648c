import type { Fault } from '../../kernel/fault/fault';
import type { Decision, Refusal } from '../../kernel/fault/refusal';
import type { GeneralProblem } from './general-problems';

/** Carries a refusal from a controller to the filter, which answers it. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** A refusal with a general code. */
export function refused(code: GeneralProblem, values?: Readonly<Record<string, string>>): Refused {
  return new Refused({ code, ...(values && { values }) });
}

/** Input faults that were found outside the schemas. */
export function refusedInput(faults: readonly Fault[]): Refused {
  return new Refused({ code: 'invalid-input', faults });
}

/** What a use case answered; throws its refusal when it refused. For controllers. */
export function valueOf<T>(decision: Decision<T>): T {
  if (!decision.ok) {
    throw new Refused(decision.refusal);
  }
  return decision.value;
}
