import type { Dossier, DossierState, DossierVersion } from './dossier';

type Deciding = 'approve' | 'refuse';

/** Reads from the acts how a dossier stands, by the state that each act leads to; nothing is kept beside the acts. */
export function readState<Name extends string, State extends string, Version extends DossierVersion>(
  { versions, acts }: Dossier<Name | Deciding, Version>,
  after: Readonly<Record<Name | Deciding, State>>,
): DossierState<State, Version> {
  const latest = latestVersion({ versions });
  const last = acts.findLast(({ version }) => version === latest.version);
  const approved = acts.findLast(({ act }) => act === 'approve')?.version;
  return {
    latest,
    state: last ? after[last.act] : 'draft',
    ...(approved !== undefined && { approved }),
    ...(last?.act === 'refuse' && last.text !== undefined && { reason: last.text }),
  };
}

export function latestVersion<Version>({ versions }: { readonly versions: readonly Version[] }): Version {
  const latest = versions.at(-1);
  if (!latest) throw new Error('A dossier has at least one version');
  return latest;
}
