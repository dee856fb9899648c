import type { LocalDate } from '../../kernel/time';
import { expectedCosts } from './expected-costs';
import { maximumOf } from './maximum-of';
import type { FormationBasis, Proposal } from './proposal';

/** A fact in the shape of a scenario file, without what its recording says. */
export interface AddendumFactItem {
  readonly list: 'addenda' | 'approvals' | 'completions' | 'costAgreements' | 'formation';
  readonly item: Readonly<Record<string, unknown>> & { readonly id: string; readonly replaces?: string };
}

/** A version of an addendum by its key and number. */
export interface VersionKey {
  readonly addendum: string;
  readonly version: number;
}

/** What becomes known when a version is submitted, or agreed to while another was registered (R8, R14). */
export function registrationOf({ addendum, version }: VersionKey, proposal: Proposal): AddendumFactItem {
  const { kind, title, from, until, price } = proposal;
  const estimate = expectedCosts(price);
  return {
    list: 'addenda',
    item: {
      id: `addendum ${addendum} versie ${version.toString()}`,
      addendum,
      kind,
      title,
      from,
      ...(until && { until }),
      ...(estimate && { estimate: estimate.toString() }),
    },
  };
}

/**
 * What a consent adds: the approval with its maximum and, for formation, the line that raises the ceiling from its
 * day (DVO 3.6, 4.7; R1). An agreed amendment replaces the line of the version before.
 */
export function factsOfConsent(
  { addendum, version }: VersionKey,
  proposal: Proposal,
  {
    approvedOn,
    replacedLine,
  }: { readonly approvedOn: LocalDate; readonly replacedLine?: string | undefined },
): AddendumFactItem[] {
  const { price, service } = proposal;
  const maximum = maximumOf(proposal);
  const approval = {
    id: `akkoord ${addendum} versie ${version.toString()}`,
    addendum,
    approvedOn,
    ...(maximum && { maximum: maximum.toString() }),
  };
  return [
    { list: 'approvals', item: approval },
    ...(price.basis === 'formation'
      ? [
          {
            list: 'formation' as const,
            item: formationItem({ addendum, version }, price, service, replacedLine),
          },
        ]
      : []),
  ];
}

/** The name of the formation line that a version adds. */
export function formationLineOf({ addendum, version }: VersionKey): string {
  return `formatie ${addendum} versie ${version.toString()}`;
}

function formationItem(
  key: VersionKey,
  price: FormationBasis,
  service: string,
  replaces: string | undefined,
): AddendumFactItem['item'] {
  const { function: jobFunction, publicationGroup, scale, hoursPerWeek, from, until } = price;
  return {
    id: formationLineOf(key),
    ...(replaces !== undefined && { replaces }),
    function: jobFunction,
    service,
    ...(publicationGroup !== undefined && { publicationGroup }),
    hoursPerWeek: hoursPerWeek.toString(),
    from,
    ...(until && { until }),
    grades: [{ from, scale }],
  };
}

export function completionOf(addendum: string, completedOn: LocalDate): AddendumFactItem {
  return { list: 'completions', item: { id: `afronding ${addendum}`, addendum, completedOn } };
}

/** Both sides agree on named costs of a calamity, in the order named (DVO 3.7). */
export function costAgreementOf(
  addendum: string,
  offer: string,
  { agreedOn, entries }: { readonly agreedOn: LocalDate; readonly entries: readonly string[] },
): AddendumFactItem {
  const id = `kosten ${addendum} ${offer}`;
  return { list: 'costAgreements', item: { id, addendum, agreedOn, entries } };
}
