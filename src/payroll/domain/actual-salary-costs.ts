import { about, type Because, type Trace } from '../../kernel/explanation';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import type { PayrollLine } from './payroll-line';

const ACTUAL: Because = { rule: 'R3', article: 'DVO 4.10', what: 'actual-salary-costs' };

export type CostsByFunction = ReadonlyMap<string, Euro>;

/** Payroll lines of each cost month and function, for summing when a month is settled. */
export class ActualSalaryCosts {
  private readonly lines = new Map<Month, Map<string, PayrollLine[]>>();

  constructor(lines: readonly PayrollLine[]) {
    for (const line of lines) {
      let month = this.lines.get(line.costMonth);
      if (!month) this.lines.set(line.costMonth, (month = new Map<string, PayrollLine[]>()));
      const ofFunction = month.get(line.function);
      if (ofFunction) ofFunction.push(line);
      else month.set(line.function, [line]);
    }
  }

  months(): Iterable<Month> {
    return this.lines.keys();
  }

  /** Actual salary costs of a month in euros, per function: the sum of its payroll lines (R3). */
  of(month: Month, trace: Trace): CostsByFunction {
    const costs = new Map<string, Euro>();
    for (const [jobFunction, lines] of this.lines.get(month) ?? []) {
      const amounts = lines.map((line) => trace(line.amount, line.id, 'amount'));
      costs.set(jobFunction, Euro.sum(amounts, about(ACTUAL, `${jobFunction} ${month}`)));
    }
    return costs;
  }
}
