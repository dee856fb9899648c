import { Euro } from '../../kernel/money';
import type { ControlTotal } from '../../payroll';
import type { FieldError } from '../parts/error-summary';
import { readAmount, readCount } from './read-amount';

/** Count and sum as typed. */
interface TypedTotal {
  readonly total: string;
  readonly count: string;
}

/** What is said when one of them was left out. */
export type MissingTotal = TypedTotal;

/** The control total that someone typed in `controletotaal` and `aantal`, or what is wrong with either. */
export function readControlTotal(
  typed: TypedTotal,
  missing: MissingTotal,
): { readonly control: ControlTotal | undefined; readonly errors: readonly FieldError[] } {
  const [total, count] = [readAmount(typed.total), readCount(typed.count)];
  const errors = [
    ...(total instanceof Euro
      ? []
      : [{ name: 'controletotaal', message: totalMessage(total, typed.total, missing.total) }]),
    ...(count === undefined ? [{ name: 'aantal', message: countMessage(typed.count, missing.count) }] : []),
  ];
  if (!(total instanceof Euro) || count === undefined) return { control: undefined, errors };
  return { control: { total: total.toString(), count }, errors };
}

function totalMessage(read: 'ambiguous' | undefined, typed: string, missing: string): string {
  if (read === 'ambiguous')
    return `‘${typed}’ kan twee bedragen betekenen. Schrijf het met twee decimalen: 1.234,00 of 1,23.`;
  return typed === '' ? missing : `‘${typed}’ is geen bedrag. Schrijf het als 1.234,50.`;
}

function countMessage(typed: string, missing: string): string {
  return typed === '' ? missing : `‘${typed}’ is geen aantal. Schrijf alleen cijfers.`;
}
