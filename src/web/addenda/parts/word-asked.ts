import type { ShownAddendum } from '../../../addenda';
import { expectedCosts, maximumOf } from '../../../addenda/domain';
import { Euro } from '../../../kernel/money';
import { formatEuro } from '../../../kernel/text';
import { awaitsClient } from './awaits-client';
import { offeredCosts } from './costs-to-offer';
import { versionsOf } from './versions-of';

/** What the client is asked, as the title of a task. */
export function titleOfAsked(shown: ShownAddendum): string {
  const { addendum } = shown.dossier;
  const name = `${addendum} ${versionsOf(shown).shared.proposal.title}`;
  switch (awaitsClient(shown)) {
    case 'costs':
      return `Beslis over de kosten van ${name}`;
    case 'paper':
      return `Bevestig het akkoord op papier met ${name}`;
    case 'proposal':
      return `Beslis over ${name}`;
    case undefined:
      return name;
  }
}

/** What it is about in money: what decides is the amount. */
export function summaryOf(shown: ShownAddendum): string {
  if (awaitsClient(shown) === 'costs') return `Voorgelegde kosten: ${formatEuro(offeredSum(shown))}.`;
  const { proposal } = versionsOf(shown).shared;
  const { price } = proposal;
  const maximum = maximumOf(proposal);
  const expected = expectedCosts(price);
  if (!expected) return 'Extra formatie: het formatieplafond gaat omhoog.';
  return maximum
    ? `Verwacht ${formatEuro(expected)}, ten hoogste ${formatEuro(maximum)}.`
    : `Verwacht ${formatEuro(expected)}, zonder maximum.`;
}

export function offeredSum(shown: ShownAddendum): Euro {
  return Euro.sum(offeredCosts(shown).map(({ assessed }) => assessed.amount));
}
