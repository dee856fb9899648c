import { percentageText, shareInTenths } from './share-of';
import { Euro } from '../money';

describe('a share of a maximum', () => {
  it.each([
    ['0.00', '100.00', '0.0'],
    ['61204.18', '734450.00', '8.3'],
    ['1.25', '1000.00', '0.1'],
    ['0.50', '1000.00', '0.1'],
    ['0.49', '1000.00', '0.0'],
    ['-0.50', '1000.00', '-0.1'],
    ['150.00', '100.00', '150.0'],
  ])('%s of %s is %s percent', (part, whole, expected) => {
    expect(percentageText(shareInTenths(Euro.parse(part)!, Euro.parse(whole)!)!)).toBe(expected);
  });

  it('is not there without a maximum', () => {
    expect(shareInTenths(Euro.ZERO, Euro.ZERO)).toBeUndefined();
  });
});
