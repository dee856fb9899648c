import { finding, type Finding } from './finding';

/** Digests of rows by the name of what was recorded: `recording 12`, `delivery LOON-2026-01`. */
export type Contents = Readonly<Record<string, string>>;

/** An act on what all agreements share: the name of what it recorded, and what the chain tells of it. */
export interface SharedAct {
  readonly name: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * What is kept against what the audit chain told of it when it was recorded, also where no figure rests on
 * it. Of what was recorded before the chain told contents, nothing can be said.
 */
export function checkContents(
  key: string,
  events: readonly Pick<SharedAct, 'details'>[],
  present: Contents,
): Finding[] {
  const told = Object.assign({}, ...events.map(({ details }) => details['contents'])) as Contents;
  return Object.entries(told)
    .filter(([name, digest]) => present[name] !== digest)
    .map(([name]) => finding(name in present ? 'content-differs' : 'content-missing', { key, name }));
}

/** Salary tables and parties, of which each was told in the chain of the system when it was recorded. */
export function checkShared(key: string, acts: readonly SharedAct[], present: Contents): Finding[] {
  const told = new Set(acts.map(({ name }) => name));
  const untold = Object.keys(present).filter((name) => !told.has(name));
  return [
    ...checkContents(key, acts, present),
    ...untold.map((name) => finding('content-unexpected', { key, name })),
  ];
}
