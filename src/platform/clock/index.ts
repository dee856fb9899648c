export { CLOCK, type Clock, type Instant } from './clock';
export {
  dutchDateOf,
  dutchTimeOf,
  instantAfter,
  lastInstantOf,
  machineMilliseconds,
  parseInstant,
} from './instant';
export { SteppedClock } from './stepped-clock';
export { SystemClock } from './system-clock';
