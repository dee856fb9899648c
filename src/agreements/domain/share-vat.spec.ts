import fc from 'fast-check';
import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import { shareVat } from '.';

const STANDARD = Percentage.parse('21')!;
const euros = (...texts: string[]): Euro[] => texts.map((text) => Euro.parse(text)!);

describe('the VAT of a treatment, shared among its amounts', () => {
  it('gives each what it adds to the VAT of the sum so far', () => {
    expect(shareVat(euros('0.03', '0.03', '-0.06'), STANDARD).map(String)).toEqual(['0.01', '0.00', '-0.01']);
  });

  it('adds up to round(sum × rate) (R9)', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n })), (cents) => {
        const nets = cents.map((one) => Euro.ofCents(one));
        const shared = Euro.sum(shareVat(nets, STANDARD));
        expect(shared.toString()).toBe(STANDARD.of(Euro.sum(nets)).rounded().toString());
      }),
    );
  });
});
