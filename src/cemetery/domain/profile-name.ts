import { wholeNumber } from '../../kernel/reading';

/** A profile of exports of K2B, or of the files that the client's bookkeeping gets. */
export const PROFILE_KINDS = ['export', 'aanlevering'] as const;
export type ProfileKind = (typeof PROFILE_KINDS)[number];

/** What a profile is called beside its kind and version: `key2`. */
export const PROFILE_LABEL = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const LONGEST_LABEL = 40;

/** Of an export or an output profile: `export-key2-3` is the third version of what is called key2. */
export interface ProfileName {
  readonly kind: ProfileKind;
  /** Empty for the profiles that the service itself brings under no name. */
  readonly label: string;
  readonly version: number;
}

const NAME = /^(export|aanlevering)((?:-[a-z0-9]+)*)-([1-9]\d{0,3})$/;

/** Reads the name that files keep of the profile by which they were read or written; undefined when it is none. */
export function readProfileName(name: string): ProfileName | undefined {
  const [, kind, label = '', version] = NAME.exec(name) ?? [];
  if (kind === undefined) return undefined;
  return { kind: kind as ProfileKind, label: label.slice(1), version: wholeNumber(version) ?? 0 };
}

export function writeProfileName({ kind, label, version }: ProfileName): string {
  return [kind, ...(label === '' ? [] : [label]), version.toString()].join('-');
}
