import type { ShownAddendum } from '../addenda';

interface NamedParty {
  readonly party: string;
  readonly name: string;
}

/** An addendum with what a paper of it says of its agreement. */
export interface AddendumPaper {
  readonly agreement: { readonly key: string; readonly title: string };
  readonly client: NamedParty;
  readonly contractor: NamedParty;
  readonly shown: ShownAddendum;
}
