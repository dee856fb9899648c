import type { TableAmount } from '../indexation';
import { maximumOf } from '../indexation/domain';
import { Euro } from '../kernel/money';

/** Whether the amount of a step is the maximum of its scale, the only one that a ceiling uses (SLA Addendum). */
export function isMaximumStep(amounts: readonly TableAmount[], scale: string, step: string): boolean {
  const ofScale = amounts.filter((amount) => amount.scale === scale);
  const own = ofScale.find((amount) => amount.step.toString() === step);
  const maximum = maximumOf(ofScale.map(euroOf));
  return own !== undefined && maximum?.equals(euroOf(own)) === true;
}

function euroOf({ scale, step, monthlyAmount }: TableAmount): Euro {
  const amount = Euro.parse(monthlyAmount);
  if (!amount) throw new Error(`Step ${step.toString()} of scale ${scale} cannot be read`);
  return amount;
}
