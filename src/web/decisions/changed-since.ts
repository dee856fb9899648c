import type { FrozenEffect } from '../../decisions';
import { noteEffectRows } from '../../documents';
import { formatEuro, formatMonth } from '../../kernel/text';
import type { Side } from '../../people';

/** What the client sees of a year at any time: its limits, and the sums of the foresight (DVO 4.5, 7.5). */
const SEEN_BY_CLIENT: readonly string[] = [
  ...['ceiling', 'decided', 'limit', 'parked', 'expected'],
  ...['overhead', 'total', 'released'],
];

/** What a decision would do otherwise now than when it was put to the client, as far as a side may see it. */
export function changedSince(offered: FrozenEffect, now: FrozenEffect, side: Side): string[] {
  const before = new Map(noteEffectRows(offered).map(({ name, amount }) => [name, amount]));
  const amounts = noteEffectRows(now)
    .filter(({ name }) => side === 'contractor' || SEEN_BY_CLIENT.includes(name))
    .flatMap(({ name, label, amount }) => {
      const was = before.get(name);
      return was === undefined || was.equals(amount)
        ? []
        : [`${label}: was ${formatEuro(was)}, nu ${formatEuro(amount)}.`];
    });
  const month = now.limitReachedIn;
  if (month === offered.limitReachedIn) return amounts;
  return [
    ...amounts,
    month === undefined
      ? 'De grens wordt naar verwachting niet meer bereikt.'
      : `De grens wordt nu bereikt in ${formatMonth(month)}.`,
  ];
}
