import type { LocalDate } from './local-date';

/** Something that is true from a day on, until a later version takes over. */
export interface EffectiveDated {
  readonly from: LocalDate;
}

/** The version in force on a day: the latest `from`, among equal ones the later in the list. */
export function inForceOn<T extends EffectiveDated>(versions: readonly T[], day: LocalDate): T | undefined {
  let found: T | undefined;
  for (const version of versions) {
    if (version.from <= day && (!found || version.from >= found.from)) found = version;
  }
  return found;
}
