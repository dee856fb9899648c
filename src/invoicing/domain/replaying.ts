import type { Agreement } from '../../agreements/domain';
import { silent } from '../../kernel/explanation';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import { knownOf, type AgreementFacts, type EarlierYears, type Rules } from '../../settlement/domain';
import type { Difference } from './calculate-difference';
import { lineKey } from './line-key';

/** What is settled at each moment, and by which rules. */
interface Settling {
  readonly agreement: Agreement;
  readonly month: Month;
  readonly rules: Rules;
}

interface Settled {
  readonly years: EarlierYears;
  readonly amounts: ReadonlyMap<string, Euro>;
}

/** What was owed at an earlier moment; a year that cannot be settled at it keeps what it had before. */
export class Replaying {
  private constructor(
    private readonly settling: Settling,
    readonly known: AgreementFacts,
    private readonly settled: Settled,
  ) {}

  static from(settling: Settling, known: AgreementFacts): Replaying {
    return new Replaying(settling, known, settled(settling, known, new Map()));
  }

  /** The same agreement at a next moment. */
  next(known: AgreementFacts): Replaying {
    return new Replaying(this.settling, known, settled(this.settling, known, this.settled.years));
  }

  /** Owed for the month, component and treatment of a difference, in euros. */
  amountIn(difference: Difference): Euro {
    return this.settled.amounts.get(lineKey(difference)) ?? Euro.ZERO;
  }
}

function settled(
  { agreement, month, rules }: Settling,
  known: AgreementFacts,
  earlier: EarlierYears,
): Settled {
  const { years, lines } = rules.settle(knownOf(agreement, known), month, silent, earlier);
  return {
    years: new Map(years.map((year) => [year.year, year])),
    amounts: new Map(lines.map((line) => [lineKey(line), line.amount])),
  };
}
