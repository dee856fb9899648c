import type { Tariff } from './tariff';

/** A tariff that would be recorded, beside what the article cost before it. */
export interface ComparedTariff {
  readonly tariff: Tariff;
  /** The tariff of the article before this one begins; undefined of a new article. */
  readonly before: Tariff | undefined;
  readonly change: 'new' | 'changed' | 'unchanged';
}

/** What a file of tariffs changes. */
export interface TariffChanges {
  readonly tariffs: readonly ComparedTariff[];
  /** Articles that are known and that the file does not name. */
  readonly left: readonly string[];
}

/**
 * Holds tariffs that were read against those that are known: per article the amount and the booking before it. The article
 * of the ordinance is another one every year, so it is no change.
 */
export function compareTariffs(read: readonly Tariff[], known: readonly Tariff[]): TariffChanges {
  const all = [...known, ...read];
  const named = new Set(read.map(({ article }) => article));
  return {
    tariffs: read.map((tariff) => {
      const before = lastBefore(tariff, all);
      return { tariff, before, change: before ? changeSince(before, tariff) : 'new' };
    }),
    left: [...new Set(known.map(({ article }) => article))].filter((article) => !named.has(article)),
  };
}

function lastBefore({ article, from }: Tariff, all: readonly Tariff[]): Tariff | undefined {
  return all
    .filter((one) => one.article === article && one.from < from)
    .reduce<Tariff | undefined>((last, one) => (last && last.from > one.from ? last : one), undefined);
}

function changeSince(before: Tariff, tariff: Tariff): 'changed' | 'unchanged' {
  const isSame =
    before.amount.equals(tariff.amount) &&
    (['taakveld', 'costCentre', 'costType', 'bookingKey'] as const).every(
      (key) => before[key] === tariff[key],
    );
  return isSame ? 'unchanged' : 'changed';
}
