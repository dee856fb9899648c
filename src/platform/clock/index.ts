export type { Clock, Instant } from './clock';
export { dutchDateOf, instantAfter, instantOfDate, machineMilliseconds, parseInstant } from './instant';
export { SteppedClock } from './stepped-clock';
export { SystemClock } from './system-clock';
