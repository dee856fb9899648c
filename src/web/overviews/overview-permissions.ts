import { decide, type Person } from '../../people';

/** What a visitor may do with an overview, and who of the own party may. */
export interface OverviewRights {
  readonly mayClarify: boolean;
  readonly mayFix: boolean;
  readonly clarifiers: string;
  readonly fixers: string;
}

const CLARIFIERS = {
  contractor: 'De teamleider en de controller van de opdrachtnemer lichten toe.',
  client: 'De regisseur en de controller van de opdrachtgever lichten toe.',
} as const;
const FIXERS = {
  contractor: 'De controller van de opdrachtnemer stelt het overzicht vast voor die partij.',
  client: 'De controller van de opdrachtgever stelt het overzicht vast voor die partij.',
} as const;

export function rightsOf(person: Person): OverviewRights {
  const side = person.side === 'client' ? 'client' : 'contractor';
  return {
    mayClarify: decide(person, 'overview.clarify').allowed,
    mayFix: decide(person, 'overview.fix').allowed,
    clarifiers: CLARIFIERS[side],
    fixers: FIXERS[side],
  };
}
