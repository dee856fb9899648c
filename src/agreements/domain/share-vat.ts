import { Euro } from '../../kernel/money';
import type { Percentage } from '../../kernel/percentage/percentage';

/**
 * The VAT of amounts under one treatment, which is round(sum × rate) (R9), shared among them: each takes what it adds to
 * the VAT of the sum so far, so that the shares add up.
 */
export function shareVat(nets: readonly Euro[], percentage: Percentage): Euro[] {
  let sum = Euro.ZERO;
  let vatSoFar = Euro.ZERO;
  return nets.map((net) => {
    sum = sum.plus(net);
    const vat = percentage.of(sum).rounded();
    const share = vat.minus(vatSoFar);
    vatSoFar = vat;
    return share;
  });
}
