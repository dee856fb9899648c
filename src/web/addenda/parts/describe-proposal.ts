import { expectedCosts, type PriceBasis, type Proposal } from '../../../addenda/domain';
import { formatEuro, formatLongDate, formatMonth } from '../../../kernel/text';
import { formatPrice, formatQuantity } from './format-number';
import { nameOfKind } from './word-addendum';

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
  const { kind, title, service, reason, from, until } = proposal;
  return [
    { term: 'Soort', value: nameOfKind(kind) },
    { term: 'Titel', value: title },
    { term: 'Dienst', value: service },
    { term: 'Reden', value: reason },
    {
      term: 'Maanden van het werk',
      value:
        until === undefined || until === from
          ? formatMonth(from)
          : `${formatMonth(from)} tot en met ${formatMonth(until)}`,
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
function describeCosts({ kind, price, maximum }: Proposal): Described[] {
  const expected = expectedCosts(price);
  if (!expected) return [{ term: 'Extra formatie', value: describePrice(price) }];
  if (kind === 'calamity') return [{ term: 'Raming', value: formatEuro(expected) }];
  return [
    { term: 'Prijs', value: describePrice(price) },
    { term: 'Verwachte kosten', value: formatEuro(expected) },
    { term: 'Ten hoogste', value: maximum ? formatEuro(maximum) : 'geen maximum' },
  ];
}

function describePrice(price: PriceBasis): string {
  switch (price.basis) {
    case 'fixed':
      return `vast bedrag van ${formatEuro(price.amount)}`;
    case 'estimate':
      return `raming van ${formatEuro(price.amount)}`;
    case 'hours':
      return `${formatQuantity(price.hours)} uur, € ${formatPrice(price.hourlyRate)} per uur`;
    case 'units':
      return `${formatQuantity(price.units)} ${price.unit}, € ${formatPrice(price.unitPrice)} per stuk`;
    case 'formation':
      return [
        price.function,
        `schaal ${price.scale}`,
        `${formatQuantity(price.hoursPerWeek)} uur per week`,
        `vanaf ${formatLongDate(price.from)}`,
        price.until === undefined ? 'structureel' : `tot ${formatLongDate(price.until)}`,
        ...(price.publicationGroup === undefined ? [] : [`publicatiegroep ${price.publicationGroup}`]),
      ].join(', ');
  }
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
