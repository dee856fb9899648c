import type { JSX } from 'preact';
import type { Fault } from '../../kernel/fault/fault';
import type { Refusal } from '../../kernel/fault/refusal';
import { Alert } from './alert';
import { Paragraph } from './paragraph';
import { describeRows, groupFaults } from '../wording/fault-groups';

export interface FileFaultsProps {
  readonly fileName: string;
  /** All faults; the list may hold the first thousand only. */
  readonly count: number;
  readonly faults: readonly Fault[];
}

/** What a refusal of a file with faults says about it. */
export function foundIn(fileName: string, { values, faults = [] }: Refusal): FileFaultsProps {
  return { fileName, count: Number(values?.['count'] ?? faults.length), faults };
}

/** Everything wrong with a file at once; nothing of it was kept. */
export function FileFaults({ fileName, count, faults }: FileFaultsProps): JSX.Element {
  const found = count === 1 ? 'Er is één fout gevonden' : `Er zijn ${count} fouten gevonden`;
  return (
    <Alert kind="error" title={`${found} in ${fileName}`}>
      <Paragraph>Er is niets vastgelegd. Verbeter het bestand en kies het opnieuw.</Paragraph>
      <FaultList faults={faults} />
    </Alert>
  );
}

/** Faults, the same mistake in many rows taken together. */
export function FaultList({ faults }: { faults: readonly Fault[] }): JSX.Element {
  return (
    <ul class="fault-list" role="list">
      {groupFaults(faults).map((group) => (
        <li class="fault-list__item" key={`${group.code} ${group.message}`}>
          {group.count > 1 && <strong>{group.count} × </strong>}
          {group.message} ({group.code})
          {group.rows.length > 0 && <span class="fault-list__rows">{describeRows(group)}</span>}
        </li>
      ))}
    </ul>
  );
}
