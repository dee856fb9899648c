import { PERMISSION_NAMES } from '../../templates/wording/permissions';
import type { Action } from './domain';

/** What someone can do, in Dutch; any other text is no action of the table. */
export function nameOfAction(action: string): string | undefined {
  const names: Readonly<Record<Action, string>> = PERMISSION_NAMES;
  return Object.hasOwn(names, action) ? names[action as Action] : undefined;
}
