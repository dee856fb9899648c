import type { JSX } from 'preact';
import type { Instant } from '../../platform/clock';
import { Happenings } from './happenings';

interface Written {
  readonly version: number;
  readonly writtenAt: Instant;
  readonly writtenRole: string;
}

interface Done<Act extends string> {
  readonly act: Act;
  readonly version: number;
  readonly doneAt: Instant;
  readonly role: string;
  readonly text?: string;
}

interface ActHistoryProps<Act extends string> {
  readonly versions: readonly Written[];
  readonly acts: readonly Done<Act>[];
  readonly names: Readonly<Record<Act, string>>;
}

/** What both sides did, by role and moment: of the other side no one sees a name. */
export function ActHistory<Act extends string>(props: ActHistoryProps<Act>): JSX.Element {
  const happened = [
    ...props.versions.map(({ version, writtenAt, writtenRole }) => ({
      ...{ at: writtenAt, role: writtenRole, text: undefined },
      what: `Versie ${version.toString()} geschreven`,
    })),
    ...props.acts.map(({ act, version, doneAt, role, text }) => ({
      ...{ at: doneAt, role, text },
      what: `${props.names[act]} (versie ${version.toString()})`,
    })),
  ];
  return <Happenings happened={happened} />;
}
