import type { Dossier, DossierVersion } from './dossier';

/** Whether someone wrote the latest version, put it to the client or answered for it; who did, does not decide on it (DVO 3.3). */
export function preparedIt<Name extends string>(
  { versions, acts }: Dossier<Name, DossierVersion>,
  person: string,
  isByContractor: (act: { readonly act: Name }) => boolean,
): boolean {
  const latest = versions.at(-1);
  return (
    latest?.writtenBy === person ||
    acts.some((done) => done.version === latest?.version && isByContractor(done) && done.person === person)
  );
}
