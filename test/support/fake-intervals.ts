/** All of time but what repeats. */
const EVERYTHING_ELSE = (
  'Date hrtime nextTick performance queueMicrotask setImmediate clearImmediate setTimeout clearTimeout ' +
  'requestAnimationFrame cancelAnimationFrame requestIdleCallback cancelIdleCallback'
).split(' ') as FakeableAPI[];

/** From here on what repeats does so when `jest.advanceTimersByTime` says, until `jest.useRealTimers`. */
export function fakeIntervals(): void {
  jest.useFakeTimers({ doNotFake: EVERYTHING_ELSE });
}
