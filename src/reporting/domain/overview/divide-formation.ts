import { headingIn } from '../../../invoicing/domain';
import { Euro } from '../../../kernel/money';
import type { Month } from '../../../kernel/time';
import {
  CEILING,
  ceilingsByFunction,
  functionOf,
  type Component,
  type Known,
} from '../../../settlement/domain';
import type { FormationByGroup, PeriodFigures } from './full-overview';
import { figuresOf } from './figures-of';

interface Line {
  readonly costMonth: Month;
  readonly component: Component;
  readonly amount: Euro;
}

/** What the formation is divided by. */
export interface FormationTerms {
  readonly known: Known;
  readonly months: readonly Month[];
  readonly decidedByMonth: ReadonlyMap<Month, Euro>;
  /** Chargeable lines of the months that count, and charged ones. */
  readonly chargeable: readonly Line[];
  readonly charged: readonly Line[];
}

type Sums = Pick<PeriodFigures, 'budget' | 'chargeable' | 'charged'>;
const NOTHING: Sums = { budget: Euro.ZERO, chargeable: Euro.ZERO, charged: Euro.ZERO };

/**
 * The formation row by the headings of the published detail, month by month as documents show it (DVO 7.5; AVG): groups
 * and what is of no function add up to the row.
 */
export function divideFormation(terms: FormationTerms): FormationByGroup {
  const groups = new Map<string, Sums>();
  const add = (heading: string, field: keyof Sums, amount: Euro): void => {
    const sums = groups.get(heading) ?? NOTHING;
    groups.set(heading, { ...sums, [field]: sums[field].plus(amount) });
  };
  for (const month of terms.months) {
    const [chargeable, charged] = [salariesIn(terms.chargeable, month), salariesIn(terms.charged, month)];
    const withCosts = new Set([...chargeable, ...charged].map(([jobFunction]) => jobFunction));
    const headingOf = headingIn(withCosts, month, terms.known.facts);
    for (const [one, amount] of ceilingsByFunction(terms.known, month))
      if (!amount.isZero()) add(headingOf(one), 'budget', amount);
    for (const [one, amount] of chargeable) add(headingOf(one), 'chargeable', amount);
    for (const [one, amount] of charged) add(headingOf(one), 'charged', amount);
  }
  const ceilingOf = (lines: readonly Line[]): Euro =>
    Euro.sum(
      lines
        .filter(({ component, costMonth }) => component === CEILING && terms.months.includes(costMonth))
        .map(({ amount }) => amount),
    );
  return {
    groups: [...groups]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([heading, sums]) => ({ heading, ...figuresOf(sums) })),
    ceiling: figuresOf({
      budget: Euro.sum(terms.months.map((month) => terms.decidedByMonth.get(month) ?? Euro.ZERO)),
      chargeable: ceilingOf(terms.chargeable),
      charged: ceilingOf(terms.charged),
    }),
  };
}

function salariesIn(lines: readonly Line[], month: Month): [jobFunction: string, amount: Euro][] {
  return lines.flatMap(({ component, costMonth, amount }) => {
    const jobFunction = costMonth === month ? functionOf(component) : undefined;
    return jobFunction === undefined ? [] : [[jobFunction, amount]];
  });
}
