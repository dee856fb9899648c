import { nameFactValue } from './name-fact-value';

describe('the name of a value', () => {
  it.each(['constructor', 'toString', '__proto__'])('is what someone typed: %s', (typed) => {
    expect(nameFactValue(typed)).toBe(typed);
  });
});
