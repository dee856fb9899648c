import { Euro } from '../../../kernel/money';
import { crossThresholds, type CrossedThreshold } from './cross-thresholds';
import type { LimitInUse } from './limits-in-use';

const formation = (used: string, amount = '1000', limit = 'formation'): LimitInUse => ({
  ...{ limit, year: 2026 },
  ...{ used: Euro.parse(used)!, amount: Euro.parse(amount)! },
});
const signalled = (threshold: 75 | 85 | 100, used: string, amount = '1000'): CrossedThreshold => ({
  ...formation(used, amount),
  threshold,
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
    [signalled(75, '760'), signalled(75, '1550')],
    [85],
  ],
])('reckons with %s', (_, limit, before, expected) => {
  expect(crossed(limit, before)).toEqual(expected);
});

it('keeps limits and years apart', () => {
  const before = [signalled(75, '760')];
  expect(crossed(formation('760', '1000', 'overhead'), before)).toEqual([75]);
  expect(crossed({ ...formation('760'), year: 2027 }, before)).toEqual([75]);
});
