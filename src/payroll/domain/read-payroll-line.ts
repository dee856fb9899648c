import { readFact, type Fields } from '../../kernel/reading';
import type { PayrollLine } from './payroll-line';

/** Reads one payroll line; its amount never enters a message. */
export function readPayrollLine(fields: Fields): PayrollLine {
  return {
    ...readFact(fields),
    bookedMonth: fields.month('bookedMonth'),
    costMonth: fields.month('costMonth'),
    function: fields.text('function'),
    ...(fields.has('employee') && { employee: fields.text('employee') }),
    component: fields.text('component'),
    amount: fields.euro('amount'),
    ...(fields.has('reason') && { reason: fields.text('reason') }),
  };
}
