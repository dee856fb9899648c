import { hoursToKeep } from './hours-to-keep';

describe('how long an export is kept that nobody accepts', () => {
  it.each([
    ['a week when it has no faults', false, 0, 168],
    ['what is left of that week when it waits longer', false, 100, 68],
    ['a day when it has faults', true, 0, 24],
    ['a day after it was mended last', true, 100, 24],
    ['never more than a week in all', true, 160, 8],
    ['not at all after that', true, 200, 0],
  ] as const)('%s', (_, hasFaults, held, kept) => {
    expect(hoursToKeep(hasFaults, held)).toBe(kept);
  });
});
