import type { AgreementFacts } from '../../../settlement/domain';
import type { Suggestion } from '../../parts/field';

/** What an agreement calls things, so that a proposal can be written in the same words. */
export interface KnownNames {
  /** Services of the SLA, each with the functions that work for it. */
  readonly services: readonly Suggestion[];
  readonly functions: readonly Suggestion[];
  readonly scales: readonly Suggestion[];
  /** The headings under which the client sees costs; no other can be recorded. */
  readonly publicationGroups: readonly string[];
}

type NamedIn = Pick<AgreementFacts, 'formation' | 'publicationGroups' | 'salaryTables'>;

/** The names in what is known of an agreement, each once and in order: 1.2 before 1.10. */
export function namesIn({ formation, publicationGroups, salaryTables }: NamedIn): KnownNames {
  const services = inOrder(formation.map(({ service }) => service));
  return {
    services: services.map((value) => {
      const own = formation.filter(({ service }) => service === value);
      return { value, label: inOrder(own.map((line) => line.function)).join(', ') };
    }),
    functions: inOrder(formation.map((line) => line.function)).map((value) => ({ value })),
    scales: inOrder(salaryTables.flatMap(({ scales }) => [...scales.keys()])).map((value) => ({ value })),
    publicationGroups: inOrder(publicationGroups.map(({ name }) => name)),
  };
}

function inOrder(names: readonly string[]): string[] {
  return [...new Set(names)].sort((left, right) => left.localeCompare(right, 'nl', { numeric: true }));
}
