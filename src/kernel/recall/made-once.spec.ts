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

  it('is made again when many others were asked for since', () => {
    const [facts, rules] = [{}, {}];
    const ask = (name: string, made: string): string => madeOnce(facts, rules, name, () => made);
    ask('old', 'early');
    ask('in use', 'early');
    for (let count = 0; count < 11; count += 1) {
      ask(count.toString(), 'early');
      ask('in use', 'late');
    }
    expect([ask('in use', 'late'), ask('10', 'late'), ask('old', 'late')]).toEqual([
      'early',
      'early',
      'late',
    ]);
  });
});
