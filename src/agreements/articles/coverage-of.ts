import type { Article } from '../../../templates/articles';

/** How far the product carries out an article. */
export type Coverage = 'covered' | 'partly' | 'planned' | 'without';

/** What is planned is never covered: an article with something left to build is covered in part at most. */
export function coverageOf({ rules, planned, without }: Article): Coverage {
  if (without !== undefined) return 'without';
  if (planned === undefined) return 'covered';
  return rules === undefined ? 'planned' : 'partly';
}
