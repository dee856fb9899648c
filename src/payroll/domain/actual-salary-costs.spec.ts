import { recording, silent } from '../../kernel/explanation';
import { Fields } from '../../kernel/reading';
import type { Month } from '../../kernel/time';
import { ActualSalaryCosts, readPayrollLine, type PayrollLine } from '.';

let count = 0;
function line(costMonth: string, jobFunction: string, amount: string, bookedMonth = costMonth): PayrollLine {
  count += 1;
  const moment = { id: `p${count.toString()}`, recordedOn: '2026-03-25', source: 'payroll' };
  const json = { ...moment, bookedMonth, costMonth, function: jobFunction, component: 'salary', amount };
  return readPayrollLine(
    new Fields(json, 'payroll[0]', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
}

const costs = new ActualSalaryCosts([
  line('2026-01', 'counter', '3512.00'),
  line('2026-01', 'counter', '598.80'),
  line('2026-01', 'back-office', '4499.00'),
  line('2026-01', 'counter', '-100.00', '2026-03'),
  line('2026-02', 'cemetery', '10.00'),
  line('2026-02', 'cemetery', '-10.00'),
]);

function of(month: string): Record<string, string> {
  const perFunction = [...costs.of(month as Month, silent)];
  return Object.fromEntries(perFunction.map(([jobFunction, amount]) => [jobFunction, amount.toString()]));
}

/** DVO 4.10: the actual costs; only the cost month counts, not the month in which payroll booked them (R3). */
describe('actual salary costs', () => {
  it('are the signed sum of the lines of the month and function', () => {
    expect(of('2026-01')).toEqual({ counter: '4010.80', 'back-office': '4499.00' });
  });

  it('can come to nothing, and are nothing in a month without lines', () => {
    expect(of('2026-02')).toEqual({ cemetery: '0.00' });
    expect(of('2026-03')).toEqual({});
  });

  it('know the months they are of', () => {
    expect([...costs.months()]).toEqual(['2026-01', '2026-02']);
  });

  it('name every line they were added from', () => {
    const node = costs.of('2026-01' as Month, recording).get('counter')?.node;
    expect(node?.operands.map(({ value }) => value)).toEqual(['3512.00', '598.80', '-100.00']);
    expect(node?.because?.article).toBe('DVO 4.10');
  });
});
