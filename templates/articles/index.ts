export type { Article } from './article';
export { RULES, type Rule } from './rules';
export { SCREENS } from './screens';
import type { Article } from './article';
import { FINANCE } from './dvo-finance';
import { OTHER } from './dvo-other';
import { TASKS } from './dvo-tasks';
import { SLA } from './sla';

/** Every article of DVO 2 to 9 and of the SLA, in order. */
export const ARTICLES: readonly Article[] = [...TASKS, ...FINANCE, ...OTHER, ...SLA];
