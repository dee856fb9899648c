import { waitForDatabase } from './wait-for-database';

const failure = (code: string, syscall?: string): Error =>
  Object.assign(new Error('of 10.0.0.5'), { code, syscall });

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

  it.each(['EAI_AGAIN', 'EHOSTUNREACH', '53300', '08001'])(
    'waits for what may be there in a moment: %s',
    (code) => {
      expect(mayTryAgain(failure(code))).toBe(true);
    },
  );

  it('waits for a Unix socket, not for the file of a certificate', () => {
    expect(mayTryAgain(failure('ENOENT', 'open'))).toBe(false);
    expect(said).toEqual([]);
    expect(mayTryAgain(failure('ENOENT', 'connect'))).toBe(true);
  });

  it('waits for a server that lets nobody in, which pg says without a code', () => {
    expect(mayTryAgain(new Error('timeout expired'))).toBe(true);
    expect(said).toEqual([
      'De database antwoordt niet (timeout expired); er wordt een halve minuut gewacht.\n',
    ]);
  });

  it.each(['28000', '28P01', '3D000', '42501', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_INVALID_URL'])(
    'does not wait for what waiting does not change: %s',
    (code) => {
      expect(mayTryAgain(failure(code))).toBe(false);
      expect(said).toEqual([]);
    },
  );

  it('does not wait when the server has no TLS, or a password is missing', () => {
    expect(mayTryAgain(new Error('The server does not support SSL connections'))).toBe(false);
    expect(mayTryAgain(new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'))).toBe(
      false,
    );
  });
});
