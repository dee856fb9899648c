import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../kernel/fault/fault';
import { parseLocalDate, WorkingDays } from '../kernel/time';
import { projectRoot } from '../platform/config';
import type { RowsFormat } from '../platform/text-files';
import {
  readItemProfile,
  readOutputProfile,
  readProfileName,
  type ItemProfile,
  type OutputProfile,
  type ProfileName,
} from './domain';

const PROFILES = join(projectRoot(), 'templates/files/k2b');
const DESIGNATED_DAYS = join(projectRoot(), 'templates/calendar/designated-days.json');

/** The profiles that the service brings: of exports, and of files for the bookkeeping. */
export function builtInProfileNames(): (ProfileName & { readonly name: string })[] {
  return readdirSync(PROFILES)
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.json$/, '');
      const parts = readProfileName(name);
      return parts ? [{ name, ...parts }] : [];
    });
}

/** What a built-in profile says, by its Dutch keys. A version is never changed. */
export function builtInProfile(name: string): object {
  return readJson(join(PROFILES, `${name}.json`)) as object;
}

/** The built-in profile by which exports of K2B are read: `export-1`. */
export function exportProfile(name: string): ItemProfile {
  return soundProfile(name, readItemProfile(builtInProfile(name)));
}

/** How a file of this profile is taken apart; without a separator a line is one cell. */
export function rowsFormatOf({ separator, encoding }: ItemProfile): RowsFormat {
  return { separator: separator ?? '\n', encoding };
}

/** The built-in profile by which the client's bookkeeping gets its file: `aanlevering-2`. */
export function outputProfile(name: string): OutputProfile {
  return soundProfile(name, readOutputProfile(builtInProfile(name)));
}

/** Which days are worked, with the days that royal decrees designated and those on which the client is closed. */
export function workingDaysWith(closingDays: readonly string[]): WorkingDays {
  const designated = readJson(DESIGNATED_DAYS) as string[];
  return new WorkingDays(
    new Set([...designated, ...closingDays].flatMap((day) => parseLocalDate(day) ?? [])),
  );
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}

/** A profile that is in use has no faults: it was looked through before it was recorded or brought. */
export function soundProfile<T>(name: string, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const faults = outcome.faults.map(({ path, code }) => `${path}: ${code}`).join(', ');
  throw new Error(`Profile ${name} has faults: ${faults}`);
}
