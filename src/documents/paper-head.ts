interface NamedParty {
  readonly party: string;
  readonly name: string;
}

/** What every paper of an agreement says of it. */
export interface PaperHead {
  readonly agreement: { readonly key: string; readonly title: string };
  readonly client: NamedParty;
  readonly contractor: NamedParty;
}
