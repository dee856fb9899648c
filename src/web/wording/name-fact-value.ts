import { FACT_VALUE_NAMES } from '../../../templates/wording/facts';
import { lookUp } from '../../kernel/reading';

/** A fixed value of a fact in Dutch; what has no name of its own stays as it is. */
export function nameFactValue(value: string): string {
  return lookUp(FACT_VALUE_NAMES, value) ?? value;
}
