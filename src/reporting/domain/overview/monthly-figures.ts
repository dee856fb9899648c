import { Euro } from '../../../kernel/money';
import type { Month } from '../../../kernel/time';
import type { AgreementFacts, Component, YearLimits } from '../../../settlement/domain';
import { calculateBudget } from '../calculate-budget';
import type { ChargedAmount } from '../half-year-overview';
import type { OverviewRowName } from '../overview-rows';
import { commitInMonth } from './commit-in-month';
import { figuresOf } from './figures-of';
import type { MonthOfRow } from './full-overview';

/** What the figures of the months of a year rest on. */
export interface MonthlyTerms {
  readonly limits: YearLimits;
  readonly known: AgreementFacts;
  readonly kindOf: (component: Component) => OverviewRowName;
  /** Chargeable lines of the months that count, and charged ones, of the year. */
  readonly chargeable: readonly ChargedAmount[];
  readonly charged: readonly ChargedAmount[];
}

type Sums = ReadonlyMap<string, Euro>;

/** The figures of each part in each month; those of a longer stretch are their sums. */
export class MonthlyFigures {
  private readonly chargeable: Sums;
  private readonly charged: Sums;
  private readonly chargeableByComponent: Sums;
  private readonly drawn = new Map<string, MonthOfRow>();

  constructor(private readonly terms: MonthlyTerms) {
    this.chargeable = sumBy(terms.chargeable, terms.kindOf);
    this.charged = sumBy(terms.charged, terms.kindOf);
    this.chargeableByComponent = sumBy(terms.chargeable, (component) => component);
  }

  ofMonth(row: OverviewRowName, month: Month): MonthOfRow {
    const key = keyOf(row, month);
    const drawn = this.drawn.get(key) ?? this.draw(row, month);
    this.drawn.set(key, drawn);
    return drawn;
  }

  private draw(row: OverviewRowName, month: Month): MonthOfRow {
    const key = keyOf(row, month);
    return {
      ...{ row, month },
      ...figuresOf({
        budget: calculateBudget(this.terms, row, [month]),
        chargeable: this.chargeable.get(key) ?? Euro.ZERO,
        charged: this.charged.get(key) ?? Euro.ZERO,
      }),
      committed: commitInMonth(
        this.terms.known,
        row,
        month,
        (component, of) => this.chargeableByComponent.get(keyOf(component, of)) ?? Euro.ZERO,
      ),
    };
  }
}

function sumBy(lines: readonly ChargedAmount[], nameOf: (component: Component) => string): Sums {
  const sums = new Map<string, Euro>();
  for (const { component, costMonth, amount } of lines) {
    const key = keyOf(nameOf(component), costMonth);
    sums.set(key, (sums.get(key) ?? Euro.ZERO).plus(amount));
  }
  return sums;
}

function keyOf(name: string, month: Month): string {
  return `${month} ${name}`;
}
