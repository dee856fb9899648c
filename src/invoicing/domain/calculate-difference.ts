import type { VatTreatment } from '../../agreements/domain';
import { about, type Because, type Trace } from '../../kernel/explanation';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import type { ChargeableLine, Component } from '../../settlement/domain';
import type { BillingHistory, ChargedLine, LineKind } from './document';
import { compareLines, lineKey } from './line-key';

const TO_CHARGE: Because = { rule: 'R10', article: 'DVO 4.10', what: 'to-charge' };
const CHARGED: Because = { rule: 'R10', article: 'DVO 4.10', what: 'charged' };

/** A month, component and VAT treatment for which chargeable and charged differ, in euros (R10). */
export interface Difference {
  readonly costMonth: Month;
  readonly component: Component;
  readonly vat: VatTreatment;
  readonly kind: LineKind;
  readonly chargeable: Euro;
  readonly charged: Euro;
  /** Chargeable less charged. */
  readonly amount: Euro;
}

/**
 * Everything still to charge or to take back for the months up to a month (R10). There is no other
 * path: wage rises, late payroll, regradings, rulings and mistakes all arrive as a difference.
 */
export function calculateDifferences(
  chargeable: readonly ChargeableLine[],
  history: BillingHistory,
  month: Month,
  trace: Trace,
): Difference[] {
  const charged = groupByKey(history.lines.filter((line) => line.costMonth <= month));
  const owed = new Map(chargeable.map((line) => [lineKey(line), line]));
  const kindOf = kindFor(history, month);
  return [...new Set([...owed.keys(), ...charged.keys()])]
    .map((key) => {
      const lines = charged.get(key) ?? [];
      const owing = owed.get(key);
      const { costMonth, component, vat } = owing ?? firstOf(lines);
      const subject = `${component} ${costMonth}`;
      const already = Euro.sum(
        lines.map((line) => trace(line.amount, line.reference, 'amount')),
        about(CHARGED, subject),
      );
      const due = owing?.amount ?? Euro.ZERO;
      const amount = due.minus(already, about(TO_CHARGE, subject));
      return {
        costMonth,
        component,
        vat,
        kind: kindOf(costMonth, component),
        chargeable: due,
        charged: already,
        amount,
      };
    })
    .filter(({ amount }) => !amount.isZero())
    .sort(compareLines);
}

function groupByKey(lines: readonly ChargedLine[]): Map<string, ChargedLine[]> {
  const groups = new Map<string, ChargedLine[]>();
  for (const line of lines) {
    const group = groups.get(lineKey(line));
    if (group) group.push(line);
    else groups.set(lineKey(line), [line]);
  }
  return groups;
}

function firstOf(lines: readonly ChargedLine[]): ChargedLine {
  const [first] = lines;
  if (!first) throw new Error('A key without an owed amount has at least one charged line.');
  return first;
}

function kindFor(
  history: BillingHistory,
  month: Month,
): (costMonth: Month, component: Component) => LineKind {
  const standing = new Set(
    history.lines.filter((line) => !line.creditedBack).map((line) => `${line.costMonth} ${line.component}`),
  );
  const firstForMonth = history.months.every((earlier) => earlier < month);
  return (costMonth, component) => {
    if (standing.has(`${costMonth} ${component}`)) return 'correction';
    return costMonth === month && firstForMonth ? 'regular' : 'late';
  };
}
