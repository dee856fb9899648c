import type { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';

/** The tariff of an article by the ordinance of a year, in euros (outside VAT). */
export interface Tariff {
  /** At most ten characters; what it stands for never changes once an item used it. */
  readonly article: string;
  readonly description: string;
  readonly amount: Euro;
  readonly from: LocalDate;
  /** Exclusive. */
  readonly until: LocalDate;
  readonly taakveld: string;
  readonly costCentre: string;
  readonly costType: string;
  readonly bookingKey: string;
  /** The article of the ordinance. */
  readonly ordinanceArticle: string;
}

/** The tariff of an article on the day of the service. */
export function tariffOn(tariffs: readonly Tariff[], article: string, day: LocalDate): Tariff | undefined {
  return tariffs.find((tariff) => tariff.article === article && tariff.from <= day && day < tariff.until);
}
