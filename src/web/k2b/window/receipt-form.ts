import type { ControlTotal } from '../../../payroll';
import { textOf, type Fields } from '../../forms/fields';
import { readControlTotal, type MissingTotal } from '../../forms/read-control-total';
import type { FieldError } from '../../parts/error-summary';

const MISSING: MissingTotal = {
  count: 'Vul in hoeveel items jouw boekhouding las.',
  total: 'Vul in tot welke som jouw boekhouding kwam.',
};

interface ReadReceipt {
  readonly control: ControlTotal | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

/** What the client's bookkeeping says it read, or what is wrong with what was typed. */
export function readReceipt(fields: Fields | undefined): ReadReceipt {
  const values = { aantal: textOf(fields, 'aantal'), controletotaal: textOf(fields, 'controletotaal') };
  const read = readControlTotal({ count: values.aantal, total: values.controletotaal }, MISSING);
  return { ...read, values };
}
