import { isTriedAgain } from './send-failure';

describe('what stood in the way of sending', () => {
  it('is not tried again where that may lock an account or changes nothing', () => {
    expect(isTriedAgain('mail-sign-in-refused')).toBe(false);
    expect(isTriedAgain('sign-in-refused')).toBe(false);
    expect(isTriedAgain('mail-rejected')).toBe(false);
    expect(isTriedAgain('mail-refused')).toBe(true);
  });
});
