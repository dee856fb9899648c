import { Euro } from '../kernel/money';

/** A value as it is stored and hashed: amounts as text, what is absent left out. */
export type Recorded<T> = { readonly [Name in keyof T]: T[Name] extends Euro ? string : T[Name] };

export function writeRecorded<T extends object>(value: T): Recorded<T> {
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]: [string, unknown]) => [name, item instanceof Euro ? item.toString() : item]);
  return Object.fromEntries(entries) as Recorded<T>;
}
