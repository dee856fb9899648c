import { expectedCosts, maximumOf, type PriceBasis, type Proposal } from '../../../addenda/domain';
import { nameAddendumKind, sayMonthsOfWork, sayPrice } from '../../../documents';
import { formatEuro, formatLongDate } from '../../../kernel/text';

/** One thing that a proposal says. */
export interface Described {
  readonly term: string;
  readonly value: string;
}

/** Something that a version says otherwise than the one before; what it does not say is empty. */
export interface Change {
  readonly term: string;
  readonly before: string;
  readonly after: string;
}

/** A proposal in the words of a reader. */
export function describeProposal(proposal: Proposal): Described[] {
  const { kind, title, service, reason } = proposal;
  return [
    { term: 'Soort', value: nameAddendumKind(kind) },
    { term: 'Titel', value: title },
    { term: 'Dienst', value: service },
    { term: 'Reden', value: reason },
    {
      term: 'Maanden van het werk',
      value: sayMonthsOfWork(proposal),
    },
    ...describeCosts(proposal),
    ...describeCalamity(proposal),
  ];
}

/** What a version says otherwise than the one that was agreed to. */
export function changesBetween(before: Proposal, after: Proposal): Change[] {
  const [old, new_] = [describeProposal(before), describeProposal(after)];
  const terms = [...new Set([...old, ...new_].map(({ term }) => term))];
  const valueIn = (list: readonly Described[], term: string): string =>
    list.find((one) => one.term === term)?.value ?? '';
  return terms
    .map((term) => ({ term, before: valueIn(old, term), after: valueIn(new_, term) }))
    .filter((change) => change.before !== change.after);
}

/** What it costs: formation through payroll, a calamity as agreed afterwards, other work up to its maximum. */
function describeCosts(proposal: Proposal): Described[] {
  const { kind, price } = proposal;
  const maximum = maximumOf(proposal);
  const expected = expectedCosts(price);
  if (!expected) return describeFormation(price);
  if (kind === 'calamity') return [{ term: 'Raming', value: formatEuro(expected) }];
  return [
    { term: 'Prijs', value: sayPrice(price) },
    { term: 'Verwachte kosten', value: formatEuro(expected) },
    { term: 'Ten hoogste', value: maximum ? formatEuro(maximum) : 'geen maximum' },
  ];
}

/** Formation, and the heading under which the client will see its costs. */
function describeFormation(price: PriceBasis): Described[] {
  const group = price.basis === 'formation' ? price.publicationGroup : undefined;
  return [
    { term: 'Extra formatie', value: sayPrice(price) },
    { term: 'Publicatiegroep', value: group ?? 'geen' },
  ];
}

function describeCalamity({ calamity }: Proposal): Described[] {
  if (!calamity) return [];
  const { happenedOn, happened, done, told, distinctFrom } = calamity;
  return [
    { term: 'Gebeurd op', value: formatLongDate(happenedOn) },
    { term: 'Wat er gebeurde', value: happened },
    { term: 'Wat er is gedaan', value: done },
    {
      term: 'Wie het weet bij de opdrachtgever',
      value: told.map((one) => `${one.function}, op ${formatLongDate(one.day)}`).join('; '),
    },
    ...(distinctFrom.length === 0
      ? []
      : [
          {
            term: 'Andere gebeurtenis dan',
            value: distinctFrom.map(({ addendum, reason }) => `${addendum}: ${reason}`).join('; '),
          },
        ]),
  ];
}
