import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from './routes';

/** Which parties are shown each field, as it is written out: `both get /v1/facturen facturen[].nummer`. */
export const FIELDS: readonly string[] = readFields().sort();

/** What is the same for everyone, and a scenario, which is of the contractor alone. */
const WITHOUT_FIELDS = ['public', 'own-session', 'scenario.export'];

/** Whether the fields of what a route answers are written out. */
export function hasFields({ action }: Route): boolean {
  return !WITHOUT_FIELDS.includes(action);
}

function readFields(): string[] {
  const text = readFileSync(join(__dirname, 'fields.txt'), 'utf8');
  let routes: string[] = [];
  let isHeading = false;
  return text.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    if (!line.startsWith(' ')) {
      routes = isHeading ? [...routes, line] : [line];
      isHeading = true;
      return [];
    }
    isHeading = false;
    const [who = '', ...fields] = line.trim().split(/\s+/);
    return routes.flatMap((route) => fields.map((field) => `${who} ${route} ${field}`));
  });
}
