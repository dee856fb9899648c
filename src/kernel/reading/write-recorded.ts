import { Euro, Exact } from '../money';
import { Percentage } from '../percentage/percentage';

/** A value as it is stored and hashed: amounts, numbers and percentages as text, what is absent left out. */
export type Recorded<T> = T extends string | number | boolean
  ? T
  : T extends Euro | Exact | Percentage
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Recorded<Item>[]
      : T extends object
        ? { readonly [Name in keyof T]: Recorded<T[Name]> }
        : T;

export function writeRecorded<T extends object>(value: T): Recorded<T> {
  return written(value) as Recorded<T>;
}

function written(value: unknown): unknown {
  if (value instanceof Euro || value instanceof Exact || value instanceof Percentage) return value.toString();
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([name, item]) => [name, written(item)]));
}
