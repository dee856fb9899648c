import type { TableAmount } from '../indexation';
import { Euro } from '../kernel/money';

/** Whether the amount of a step is the maximum of its scale, the only one that a ceiling uses (SLA Addendum). */
export function isMaximumStep(amounts: readonly TableAmount[], scale: string, step: string): boolean {
  const ofScale = amounts.filter((amount) => amount.scale === scale);
  const own = euroOf(ofScale.find((amount) => amount.step.toString() === step));
  return own !== undefined && !ofScale.some((amount) => own.isLessThan(euroOf(amount) ?? own));
}

function euroOf(amount: TableAmount | undefined): Euro | undefined {
  return amount && Euro.parse(amount.monthlyAmount);
}
