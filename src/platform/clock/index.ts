export { CLOCK, type Clock, type Instant } from './clock';
export {
  dutchDateOf,
  dutchTimeOf,
  hoursBetween,
  instantAfter,
  lastInstantOf,
  machineMilliseconds,
  parseInstant,
} from './instant';
export { SteppedClock } from './stepped-clock';
export { SystemClock } from './system-clock';
