import { madeOnce } from './made-once';

const FACTS = [{}, {}] as const;
const RULES = [{}, {}] as const;

describe('what comes of values that never change', () => {
  it('is made once for the same values and name', () => {
    const make = jest.fn(() => ({}));
    const first = madeOnce(FACTS[0], RULES[0], 'budget of 2026', make);
    expect(madeOnce(FACTS[0], RULES[0], 'budget of 2026', make)).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is another for other values or another name', () => {
    const numbers = [
      madeOnce(FACTS[0], RULES[0], 'a', () => 1),
      madeOnce(FACTS[1], RULES[0], 'a', () => 2),
      madeOnce(FACTS[0], RULES[1], 'a', () => 3),
      madeOnce(FACTS[0], RULES[0], 'b', () => 4),
    ];
    expect(numbers).toEqual([1, 2, 3, 4]);
  });

  it('is made again when many others came since', () => {
    const [facts, rules] = [{}, {}];
    madeOnce(facts, rules, 'first', () => 'early');
    for (let count = 0; count < 64; count += 1) madeOnce(facts, rules, count.toString(), () => count);
    expect(madeOnce(facts, rules, 'first', () => 'late')).toBe('late');
    expect(madeOnce(facts, rules, '63', () => 'late')).toBe(63);
  });
});
