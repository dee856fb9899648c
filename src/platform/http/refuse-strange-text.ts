import type { NextFunction, Request, Response } from 'express';
import type { Fault } from '../../kernel/fault/fault';
import { refusedInput } from './refused';

/** Deeper than any input of ours; what is deeper is meant to exhaust the stack. */
const DEEPEST = 20;
/** Enough to see what is wrong. */
const MOST_FAULTS = 100;

/** A zero byte cannot be stored, and half a character is not text. */
const CANNOT_BE_KEPT = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/** Refuses a body with text that cannot be kept or with boundless nesting. Belongs after the parsers. */
export function refuseStrangeText(request: Request, _response: Response, next: NextFunction): void {
  const body: unknown = request.body;
  const faults = Buffer.isBuffer(body) ? [] : strangePlaces(body);
  next(faults.length > 0 ? refusedInput(faults) : undefined);
}

/** Goes through a value without calling itself, since it may be nested without bound. */
function strangePlaces(body: unknown): Fault[] {
  const faults: Fault[] = [];
  const waiting: Place[] = [{ value: body, path: '', depth: 0 }];
  for (let place = waiting.pop(); place && faults.length < MOST_FAULTS; place = waiting.pop()) {
    const { value, path, depth } = place;
    if (typeof value === 'string' && CANNOT_BE_KEPT.test(value)) faults.push({ path, code: 'strange-text' });
    if (typeof value !== 'object' || value === null) continue;
    if (depth === DEEPEST) faults.push({ path: '', code: 'too-deep', values: { deepest: String(DEEPEST) } });
    else waiting.push(...partsOf(place, value, faults));
  }
  return faults.reverse();
}

function partsOf({ path, depth }: Place, value: object, faults: Fault[]): Place[] {
  return Object.entries(value).map(([name, part]: [string, unknown]) => {
    const partPath = Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
    if (CANNOT_BE_KEPT.test(name)) faults.push({ path, code: 'strange-text' });
    return { value: part, path: partPath, depth: depth + 1 };
  });
}
