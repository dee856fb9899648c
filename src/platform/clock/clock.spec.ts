import { dutchDateOf, instantAfter, lastInstantOf, parseInstant, SteppedClock, SystemClock } from '.';

describe('moments', () => {
  it.each([
    ['2026-03-01T09:30:00Z', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01 09:30:00.123456+00', '2026-03-01T09:30:00.123Z'],
    ['2026-03-01 09:30:00+01', '2026-03-01T08:30:00.000Z'],
    ['2026-03-01T09:30:00+05:30', '2026-03-01T04:00:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each(['2026-03-01', '2026-03-01 09:30:00', 'yesterday', ''])('refuses %p', (text) => {
    expect(() => parseInstant(text)).toThrow('offset');
  });

  it('counts milliseconds on', () => {
    expect(instantAfter('2026-12-31T23:59:59.999Z', 1)).toBe('2027-01-01T00:00:00.000Z');
  });
});

describe('the civil date in the Netherlands', () => {
  it.each([
    ['2026-01-31T22:59:59.999Z', '2026-01-31'],
    ['2026-01-31T23:00:00.000Z', '2026-02-01'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  ])('at %s is %s', (instant, date) => {
    expect(dutchDateOf(instant)).toBe(date);
  });
});

describe('the end of a civil day in the Netherlands', () => {
  it.each([
    ['2026-01-31', '2026-01-31T22:59:59.999Z'],
    ['2026-03-28', '2026-03-28T22:59:59.999Z'],
    ['2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['2026-10-24', '2026-10-24T21:59:59.999Z'],
    ['2026-10-25', '2026-10-25T22:59:59.999Z'],
  ])('of %s is %s', (day, instant) => {
    expect(lastInstantOf(day)).toBe(instant);
    expect(dutchDateOf(instantAfter(instant, 1)) > day).toBe(true);
  });
});

describe('clocks', () => {
  it('step only forward', () => {
    const clock = new SteppedClock('2026-01-01T00:00:00+01:00');
    expect(clock.today()).toBe('2026-01-01');
    clock.stepTo('2026-03-01T09:00:00Z');
    clock.stepBy(1_000);
    expect(clock.now()).toBe('2026-03-01T09:00:01.000Z');
    expect(() => clock.stepTo('2026-02-01T09:00:00Z')).toThrow('does not go back');
  });

  it('of the machine tells moments with milliseconds', () => {
    const clock = new SystemClock();
    expect(clock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(clock.today()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
