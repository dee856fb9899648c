import { Euro } from '../../../kernel/money';
import { verdictOn } from './verdict-on';

describe('the verdict on a difference with the budget', () => {
  it.each([
    ['0.01', 'favourable'],
    ['-0.01', 'unfavourable'],
    ['0.00', 'none'],
  ])('of € %s is %s', (difference, verdict) => {
    expect(verdictOn(Euro.parse(difference)!)).toBe(verdict);
  });
});
