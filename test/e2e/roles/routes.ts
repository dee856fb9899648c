import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTIONS, type Action } from '../../../src/people/domain';

/** A line of `routes.txt`. */
export interface Route {
  /** As the application knows it: `get /v1/facturen/:nummer`. */
  readonly name: string;
  readonly method: string;
  /** With its query; `:name` stands for an object. */
  readonly path: string;
  readonly action: Action;
  readonly own: number;
  /** Whether what who may asks is done. */
  readonly isDone: boolean;
  /** Undefined when it is about no agreement. */
  readonly other: number | undefined;
  /** About something of another agreement under the name of one's own. */
  readonly smuggled: number | undefined;
}

/** Every route that was written down; what only reads comes first. */
export const ROUTES: readonly Route[] = readFileSync(join(__dirname, 'routes.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(readRoute)
  .sort((one, other) => Number(isChange(one)) - Number(isChange(other)));

export function isChange({ method }: Route): boolean {
  return method !== 'get';
}

export function isPage({ path }: Pick<Route, 'path'>): boolean {
  return !path.startsWith('/v1/') && !path.startsWith('/health/');
}

function readRoute(line: string): Route {
  const [method = '', path = '', action = '', own = '', other = '', ...rest] = line.split(/ +/);
  const known = ACTIONS.find((one) => one === action);
  if (
    known === undefined ||
    !/^\d{3}!?$/.test(own) ||
    !/^(?:\d{3}(?:\/\d{3})?|-)$/.test(other) ||
    rest.length > 0
  )
    throw new Error(`Not a route: ${line}`);
  const [plain, smuggled = plain] = other === '-' ? [] : other.split('/').map(Number);
  return {
    ...{ name: `${method} ${path.split('?')[0] ?? ''}`, method, path, action: known },
    ...{ own: Number(own.slice(0, 3)), isDone: own.endsWith('!'), other: plain, smuggled },
  };
}
