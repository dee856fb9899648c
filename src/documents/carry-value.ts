import { Euro, Exact } from '../kernel/money';
import { Percentage } from '../kernel/percentage/percentage';

/** Under this key stands the class of a value that lost it on its way to another thread. */
const CLASS = '\u0000class';

const PARSERS = {
  euro: (text: string) => Euro.parse(text),
  exact: (text: string) => Exact.parse(text),
  percentage: (text: string) => Percentage.parse(text),
} as const;

type ClassName = keyof typeof PARSERS;

interface Packed {
  readonly [CLASS]: ClassName;
  readonly text: string;
}

/** A value as it can go to another thread, where `unpack` gives it again; explanations of amounts stay behind. */
export function pack(value: unknown): unknown {
  if (value instanceof Euro || value instanceof Exact || value instanceof Percentage)
    return { [CLASS]: nameOf(value), text: value.toString() } satisfies Packed;
  if (losesItsClass(value)) throw new Error(`A ${value.constructor.name} does not go to another thread`);
  return within(value, pack);
}

export function unpack(value: unknown): unknown {
  if (!isPacked(value)) return within(value, unpack);
  const parsed = PARSERS[value[CLASS]](value.text);
  if (parsed === undefined) throw new Error(`A value of kind ${value[CLASS]} did not arrive in this thread`);
  return parsed;
}

function nameOf(value: Euro | Exact | Percentage): ClassName {
  if (value instanceof Euro) return 'euro';
  return value instanceof Exact ? 'exact' : 'percentage';
}

/** Whether a value would arrive as a plain object, without what it can do. */
function losesItsClass(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (value instanceof Uint8Array || value instanceof Map || value instanceof Set) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && prototype !== Object.prototype;
}

function isPacked(value: unknown): value is Packed {
  return typeof value === 'object' && value !== null && CLASS in value;
}

/** The same value with another in place of each that is in it. */
function within(value: unknown, other: (inner: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(other);
  // Bytes arrive without the class of a buffer.
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (value instanceof Set) return new Set([...value].map(other));
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [other(key), other(inner)]));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, other(inner)]));
}
