import { Euro, Exact } from '../../kernel/money';
import { deviates } from './deviates';

const ITEM = {
  ...{ quantity: Exact.parse('1.5') ?? Exact.of(1), amount: Euro.ofCents(137_550n) },
  booking: { amount: Euro.ofCents(91_700n) },
};

describe('an item that asks another amount than the ordinance', () => {
  it('is one that is not quantity × tariff to the cent', () => {
    expect(deviates(ITEM)).toBe(false);
    expect(deviates({ ...ITEM, amount: Euro.ofCents(137_549n) })).toBe(true);
  });

  it('is never a correction, which may take back a part', () => {
    expect(deviates({ ...ITEM, amount: Euro.ofCents(-1n), corrects: 'K2B-0' })).toBe(false);
  });
});
