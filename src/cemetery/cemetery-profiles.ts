import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../kernel/fault/fault';
import { parseLocalDate, WorkingDays } from '../kernel/time';
import { projectRoot } from '../platform/config';
import type { RowsFormat } from '../platform/text-files';
import { readItemProfile, readOutputProfile, type ItemProfile, type OutputProfile } from './domain';

const PROFILES = join(projectRoot(), 'templates/files/k2b');
const DESIGNATED_DAYS = join(projectRoot(), 'templates/calendar/designated-days.json');

/** Files keep the name of their profile, so it says which version read or wrote them. */
const PROFILE_NAME = /^((?:export|aanlevering)(?:-[a-z0-9]+)*-[1-9]\d*)\.json$/;

/** The names of the profiles that this installation knows: of exports, and of files for the bookkeeping. */
export function profileNames(kind: 'export' | 'aanlevering'): string[] {
  const names = readdirSync(PROFILES).sort();
  return names.flatMap((file) => PROFILE_NAME.exec(file)?.[1] ?? []).filter((name) => name.startsWith(kind));
}

/** The profile by which exports of K2B are read: `export-1`. A version is never changed. */
export function exportProfile(name: string): ItemProfile {
  return sound(name, readItemProfile(readJson(join(PROFILES, `${name}.json`))));
}

/** How a file of this profile is taken apart; without a separator a line is one cell. */
export function rowsFormatOf({ separator, encoding }: ItemProfile): RowsFormat {
  return { separator: separator ?? '\n', encoding };
}

/** The profile by which the client's bookkeeping gets its file: `aanlevering-1`. */
export function outputProfile(name: string): OutputProfile {
  return sound(name, readOutputProfile(readJson(join(PROFILES, `${name}.json`))));
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

/** A profile with a fault stops the start: nothing could be read or written by it. */
function sound<T>(name: string, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const faults = outcome.faults.map(({ path, code }) => `${path}: ${code}`).join(', ');
  throw new Error(`Profile ${name} has faults: ${faults}`);
}
