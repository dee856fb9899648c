import type { TariffFile } from '../../../cemetery';
import { tariffOn, type Tariff } from '../../../cemetery/domain';
import { formatDate } from '../../../kernel/text';
import { addDays, type LocalDate } from '../../../kernel/time';

/** What the page of the tariffs shows. */
export interface TariffsView {
  readonly day: LocalDate;
  readonly tariffs: readonly Tariff[];
  readonly files: readonly TariffFile[];
  /** The article of which every tariff is asked. */
  readonly article: string | undefined;
}

/** The tariff of each article on a day, in order of its code; undefined of an article that has none then. */
export function tariffsOn(
  tariffs: readonly Tariff[],
  day: LocalDate,
): { readonly article: string; readonly description: string; readonly tariff: Tariff | undefined }[] {
  const articles = new Map(tariffs.map(({ article, description }) => [article, description]));
  return [...articles].map(([article, description]) => ({
    ...{ article, description },
    tariff: tariffOn(tariffs, article, day),
  }));
}

/** Every tariff of an article, the latest first. */
export function historyOf(tariffs: readonly Tariff[], article: string): Tariff[] {
  return tariffs.filter((tariff) => tariff.article === article).reverse();
}

export function wordTerm({ from, until }: Tariff): string {
  return `${formatDate(from)} t/m ${formatDate(addDays(until, -1))}`;
}

export function wordBooking({ taakveld, costCentre, costType, bookingKey }: Tariff): string {
  return `taakveld ${taakveld}, ${costCentre}, ${costType}, ${bookingKey}`;
}
