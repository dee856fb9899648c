export { compareYears } from './compare-years';
export { copyYear } from './copy-year';
export { factsOfYear } from './facts-of-year';
export type { YearAddendum } from './year-addendum';
