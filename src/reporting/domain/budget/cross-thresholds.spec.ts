import { Euro } from '../../../kernel/money';
import { crossThresholds, highestThresholds, type CrossedThreshold } from './cross-thresholds';
import type { LimitInUse } from './limits-in-use';

const formation = (used: string, amount = '1000', limit = 'formation'): LimitInUse => ({
  ...{ limit, year: 2026 },
  ...{ used: Euro.parse(used)!, amount: Euro.parse(amount)! },
});
const signalled = (
  threshold: 75 | 85 | 100,
  used: string,
  amount = '1000',
  number = 1,
): CrossedThreshold => ({
  ...formation(used, amount),
  ...{ threshold, number },
});
const crossed = (limit: LimitInUse, before: readonly CrossedThreshold[] = []): number[] =>
  crossThresholds([limit], before).map(({ threshold }) => threshold);

it.each([
  ['749.99', []],
  ['750', [75]],
  ['849.99', [75]],
  ['850', [75, 85]],
  ['1000', [75, 85, 100]],
  ['5000', [75, 85, 100]],
  ['-5', []],
])('%s of 1000 reaches %j', (used, expected) => {
  expect(crossed(formation(used))).toEqual(expected);
});

it.each(['0', '-10'])('of a limit of %s nothing is used up', (amount) => {
  expect(crossed(formation('100', amount))).toEqual([]);
});

it.each<[string, LimitInUse, CrossedThreshold[], number[]]>([
  ['what was signalled before', formation('860'), [signalled(75, '760')], [85]],
  ['costs that went down and up again', formation('760'), [signalled(75, '900')], []],
  ['a limit that was raised a little', formation('870', '1010'), [signalled(75, '860')], [85]],
  [
    'a limit that was raised so that it had not been reached',
    formation('900', '1200'),
    [signalled(75, '760')],
    [75],
  ],
  ['a limit that was lowered', formation('760', '900'), [signalled(75, '760')], []],
  [
    'the latest signal of several',
    formation('1800', '2000'),
    [signalled(75, '760'), signalled(75, '1550', '2000', 2)],
    [85],
  ],
  [
    'the signal that was made last, although of an earlier moment',
    formation('90', '110'),
    [signalled(75, '95', '120', 2), signalled(75, '80', '100')],
    [],
  ],
])('reckons with %s', (_, limit, before, expected) => {
  expect(crossed(limit, before)).toEqual(expected);
});

it('keeps limits and years apart', () => {
  const before = [signalled(75, '760')];
  expect(crossed(formation('760', '1000', 'overhead'), before)).toEqual([75]);
  expect(crossed({ ...formation('760'), year: 2027 }, before)).toEqual([75]);
});

it('numbers the signals of a threshold', () => {
  const before = [signalled(75, '760'), signalled(75, '1550', '2000', 2)];
  const found = crossThresholds([formation('2300', '3000')], before);
  expect(found.map(({ threshold, number }) => [threshold, number])).toEqual([[75, 3]]);
});

it('tells addenda apart by their name alone, also when the year of their work is another', () => {
  const addendum = (year: number, name = 'A1'): LimitInUse => ({
    ...formation('760'),
    ...{ limit: `addendum ${name}`, year },
  });
  const before = [{ ...addendum(2026), threshold: 75 as const, number: 1 }];
  expect(crossed(addendum(2027), before)).toEqual([]);
  expect(crossed(addendum(2026, 'A10'), before)).toEqual([75]);
});

it('names of each limit the highest threshold', () => {
  const signals = [
    signalled(75, '900'),
    signalled(85, '900'),
    { ...signalled(75, '900'), limit: 'overhead' },
  ];
  expect(highestThresholds([...signals].reverse())).toEqual([
    { limit: 'overhead', threshold: 75 },
    { limit: 'formation', threshold: 85 },
  ]);
});
