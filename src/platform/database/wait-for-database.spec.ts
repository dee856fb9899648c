import { waitForDatabase } from './wait-for-database';

const failure = (code: string): Error => Object.assign(new Error('of 10.0.0.5'), { code });

describe('a process that starts without its database', () => {
  let said: string[];
  let mayTryAgain: (error: Error) => boolean;

  beforeEach(() => {
    jest.useFakeTimers({ now: 0 });
    said = [];
    mayTryAgain = waitForDatabase((line) => said.push(line));
  });

  afterEach(() => jest.useRealTimers());

  it('says so once, and waits half a minute', () => {
    expect(mayTryAgain(failure('ECONNREFUSED'))).toBe(true);
    jest.advanceTimersByTime(29_000);
    expect(mayTryAgain(failure('57P03'))).toBe(true);
    jest.advanceTimersByTime(1_000);
    expect(mayTryAgain(failure('ECONNREFUSED'))).toBe(false);
    expect(said).toEqual(['De database antwoordt niet (ECONNREFUSED); er wordt een halve minuut gewacht.\n']);
  });

  it.each(['28000', '28P01', '3D000'])('does not wait for what waiting does not change: %s', (code) => {
    expect(mayTryAgain(failure(code))).toBe(false);
    expect(said).toEqual([]);
  });
});
