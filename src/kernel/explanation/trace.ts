import type { Euro, Exact } from '../money';
import type { Percentage } from '../percentage/percentage';

type Traceable = Euro | Exact | Percentage;

/** Reads a value from a fact. A recording trace makes it a leaf of the explanation; a silent one does not. */
export type Trace = <T extends Traceable>(value: T, fact: string, field: string) => T;

export const silent: Trace = (value) => value;

export const recording: Trace = <T extends Traceable>(value: T, fact: string, field: string) =>
  value.asFact(fact, field) as T;
