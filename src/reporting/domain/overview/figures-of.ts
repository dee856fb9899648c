import type { PeriodFigures } from './full-overview';

/** The figures that follow from what was budgeted, may be charged and was charged. */
export function figuresOf({
  budget,
  chargeable,
  charged,
}: Pick<PeriodFigures, 'budget' | 'chargeable' | 'charged'>): PeriodFigures {
  return {
    ...{ budget, chargeable, charged },
    toCharge: chargeable.minus(charged),
    difference: budget.minus(chargeable),
  };
}
