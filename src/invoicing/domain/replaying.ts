import type { Agreement } from '../../agreements/domain';
import { silent } from '../../kernel/explanation';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import { knownOf, settle, type AgreementFacts, type EarlierYears } from '../../settlement/domain';
import type { Difference } from './calculate-difference';
import { lineKey } from './line-key';

/** What was owed at an earlier moment; a year that cannot be settled at it keeps what it had before. */
export class Replaying {
  private constructor(
    private readonly agreement: Agreement,
    private readonly month: Month,
    readonly known: AgreementFacts,
    private readonly settled: { readonly years: EarlierYears; readonly amounts: ReadonlyMap<string, Euro> },
  ) {}

  static from(agreement: Agreement, known: AgreementFacts, month: Month): Replaying {
    return new Replaying(agreement, month, known, settled(agreement, known, month, new Map()));
  }

  /** The same agreement at a next moment. */
  next(known: AgreementFacts): Replaying {
    const { agreement, month } = this;
    return new Replaying(agreement, month, known, settled(agreement, known, month, this.settled.years));
  }

  /** Owed for the month, component and treatment of a difference, in euros. */
  amountIn(difference: Difference): Euro {
    return this.settled.amounts.get(lineKey(difference)) ?? Euro.ZERO;
  }
}

function settled(
  agreement: Agreement,
  known: AgreementFacts,
  month: Month,
  earlier: EarlierYears,
): { years: EarlierYears; amounts: Map<string, Euro> } {
  const { years, lines } = settle(knownOf(agreement, known), month, silent, earlier);
  return {
    years: new Map(years.map((year) => [year.year, year])),
    amounts: new Map(lines.map((line) => [lineKey(line), line.amount])),
  };
}
